package org.sptt.edge.form;

import java.util.List;

/** Something typed cannot be taken as it is. */
class FormRefused extends RuntimeException {

  private final transient List<Wrong> wrongs;

  FormRefused(List<Wrong> wrongs) {
    super("a form was refused", null, false, false);
    this.wrongs = wrongs;
  }

  List<Wrong> wrongs() {
    return wrongs;
  }
}
