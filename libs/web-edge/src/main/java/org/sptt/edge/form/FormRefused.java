package org.sptt.edge.form;

import java.util.List;

/** Something typed cannot be taken as it is. */
public class FormRefused extends RuntimeException {

  private final transient List<Wrong> wrongs;

  FormRefused(List<Wrong> wrongs) {
    super("a form was refused", null, false, false);
    this.wrongs = wrongs;
  }

  /** All that is wrong. */
  public List<Wrong> wrongs() {
    return wrongs;
  }
}
