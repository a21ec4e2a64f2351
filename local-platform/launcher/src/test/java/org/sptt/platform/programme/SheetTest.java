package org.sptt.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

  @TempDir Path folder;

  @Test
  void readsCellsByColumnWhateverTheOrderOfColumns() throws IOException {
    Sheet sheet = read("name,id\nMaison de la Mer,mer\n");

    assertThat(sheet.lines()).hasSize(1);
    assertThat(sheet.lines().get(0).needed("id")).isEqualTo("mer");
    assertThat(sheet.lines().get(0).needed("name")).isEqualTo("Maison de la Mer");
  }

  @Test
  void acceptsTheByteOrderMarkThatSpreadsheetsWrite() throws IOException {
    assertThat(read("\uFEFFid,name\nmer,Maison\n").lines().get(0).needed("id")).isEqualTo("mer");
  }

  @Test
  void takesAnAbsentColumnForAnEmptyCell() throws IOException {
    assertThat(read("id,name\nmer,\n").lines().get(0).cell("name")).isEmpty();
    assertThat(read("id\nmer\n").lines().get(0).cell("name")).isEmpty();
  }

  @Test
  void numbersLinesAsAnEditorDoesAfterEmptyOnesAndTextsOfSeveralLines() throws IOException {
    Sheet sheet = read("id,name\n\na,\"deux\nlignes\"\n,\nb,une\n");

    assertThat(sheet.lines()).extracting(Line::number).containsExactly(3L, 6L);
  }

  @Test
  void namesTheLineThatHasTooManyCellsAndKeepsTheOthers() throws IOException {
    Sheet sheet = read("id,name\na,un,deux\nb,trois\n");

    assertThat(sheet.refused())
        .singleElement()
        .asString()
        .startsWith("structures.csv:2: 3 cellules au lieu de 2");
    assertThat(sheet.lines()).extracting(line -> line.needed("id")).containsExactly("b");
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    refuses("id,name\nmer,Musée\n", StandardCharsets.ISO_8859_1, "n'est pas en UTF-8");
    refuses("id,name\nmer,Musée\n", StandardCharsets.UTF_16, "n'est pas en UTF-8");
  }

  @Test
  void refusesSemicolons() {
    refuses("id;name\nmer;Maison\n", "il faut des virgules");
  }

  @Test
  void refusesAColumnItDoesNotKnowAndNamesThePossibleOnes() {
    refuses("id,nom\nmer,Maison\n", "colonne inconnue en en-tête : « nom ». Colonnes possibles : ");
  }

  @Test
  void refusesAHeaderWithoutANeededColumn() {
    refuses("name\nMaison\n", "il manque en en-tête : « id »");
  }

  @Test
  void refusesAColumnThatIsThereTwice() {
    refuses("id,id\na,b\n", "une colonne est deux fois en en-tête");
  }

  @Test
  void refusesAnEmptyFile() {
    refuses("", "le fichier est vide");
  }

  @Test
  void refusesQuotesThatAreNotClosed() {
    refuses("id,name\na,\"b\" c\n", "les guillemets ne sont pas bien fermés");
  }

  private void refuses(String text, String reason) {
    refuses(text, StandardCharsets.UTF_8, reason);
  }

  private void refuses(String text, Charset charset, String reason) {
    assertThatExceptionOfType(UnreadableFile.class)
        .isThrownBy(() -> read(text, charset))
        .withMessageStartingWith("structures.csv : ")
        .withMessageContaining(reason);
  }

  private Sheet read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private Sheet read(String text, Charset charset) throws IOException {
    Path file = folder.resolve("structures.csv");
    Files.writeString(file, text, charset);
    return Sheet.read(file, Set.of("id"), Set.of("id", "name"));
  }
}
