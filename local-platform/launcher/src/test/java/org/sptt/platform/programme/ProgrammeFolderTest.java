package org.sptt.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeFolderTest {

  @TempDir Path folder;

  @Test
  void readsTheProgrammeThatThePlatformComesWith() {
    ProgrammeFolder sptt = ProgrammeFolder.read(Folders.sptt());

    assertThat(sptt.source()).isEqualTo("sptt-2023-2024");
    assertThat(sptt.sheet("indicators").lines()).hasSize(73);
    assertThat(sptt.strangers()).isEmpty();
  }

  @Test
  void namesAfterTheFolderAProgrammeThatNamesNoSource() throws IOException {
    Files.writeString(folder.resolve("programme.csv"), "key,value\nname,Essai\n");

    assertThat(ProgrammeFolder.read(folder).source()).isEqualTo(folder.getFileName().toString());
  }

  @Test
  void readsAFolderWithoutMostFiles() throws IOException {
    Files.writeString(folder.resolve("programme.csv"), "key,value\nname,Essai\n");

    assertThat(ProgrammeFolder.read(folder).sheet("people").lines()).isEmpty();
  }

  @Test
  void namesAllUnreadableFilesAtOnce() throws IOException {
    Files.writeString(folder.resolve("structures.csv"), "id;name\n");
    Files.writeString(folder.resolve("people.csv"), "id\n");

    assertThatExceptionOfType(UnreadableFolder.class)
        .isThrownBy(() -> ProgrammeFolder.read(folder))
        .withMessageContaining("programme.csv : ce fichier manque")
        .withMessageContaining("structures.csv : les colonnes sont séparées")
        .withMessageContaining("people.csv : il manque en en-tête");
  }

  @Test
  void refusesAKeyThatTheProgrammeDoesNotHave() throws IOException {
    Files.writeString(folder.resolve("programme.csv"), "key,value\nname,Essai\nnom,Essai\n");

    assertThatExceptionOfType(UnreadableFolder.class)
        .isThrownBy(() -> ProgrammeFolder.read(folder))
        .withMessageContaining("programme.csv:3 : clé « nom » inconnue");
  }

  @Test
  void refusesAFolderThatDoesNotExist() {
    assertThatExceptionOfType(UnreadableFolder.class)
        .isThrownBy(() -> ProgrammeFolder.read(folder.resolve("nulle-part")))
        .withMessageContaining("n'existe pas");
  }

  @Test
  void tellsOfFilesThatAreNotOfTheFormat() throws IOException {
    Files.writeString(folder.resolve("programme.csv"), "key,value\nname,Essai\n");
    Files.writeString(folder.resolve("figures.csv"), "");
    Files.writeString(folder.resolve("struture.csv"), "");

    assertThat(ProgrammeFolder.read(folder).strangers()).containsExactly("struture.csv");
  }
}
