package org.sptt.directory.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final int MANY = 100_000;

  @Test
  void findsNamesThatDifferInOrderAndOneLetterAndWordsThatSayNothing() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    Likeness names = new Likeness(Set.of(), 10);

    names.add("Lille", 4, one, "Les Petits Débrouillards");
    names.add("Lille", 4, other, "Association Debrouilards (petits)");
    names.add("Lille", 4, UUID.randomUUID(), "Maison 1");
    names.add("Lille", 4, UUID.randomUUID(), "Maison 2");
    names.add("Roubaix", 1, UUID.randomUUID(), "Les Petits Débrouillards");

    assertThat(names.pairs()).containsExactly(Pair.of(one, other));
  }

  @Test
  void passesOverWhatIsKnownToBeTwoThingsBeforeItCounts() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    UUID third = UUID.randomUUID();
    Likeness names = new Likeness(Set.of(Pair.of(one, other)), 1);

    names.add("", 3, one, "Fablab");
    names.add("", 3, other, "Fablab");
    names.add("", 3, third, "Fablab");

    assertThat(names.pairs()).hasSize(1).doesNotContain(Pair.of(one, other));
  }

  @Test
  void staysSmallWithMoreNamesInOnePlaceThanAnyCityHas() {
    Likeness names = new Likeness(Set.of(), 200);
    for (int number = 0; number < MANY; number++) {
      names.add("Paris", MANY, UUID.randomUUID(), "Maison des savoirs et des mémoires " + number);
    }
    names.add("Paris", MANY, UUID.randomUUID(), "Mémoires et savoirs (maison) 99");

    assertThat(names.pairs()).hasSize(1);
  }
}
