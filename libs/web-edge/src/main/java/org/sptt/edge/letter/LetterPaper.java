package org.sptt.edge.letter;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** What letters are written on: the same words for programs that show pages, and for all others. */
@ApplicationScoped
public class LetterPaper {

  private final Template page;
  private final Template plain;

  LetterPaper(@Location("letters/page") Template page, @Location("letters/plain") Template plain) {
    this.page = page;
    this.plain = plain;
  }

  public String page(Letter letter) {
    return page.data("letter", letter).render();
  }

  public String plain(Letter letter) {
    return plain.data("letter", letter).render();
  }
}
