package org.sptt.training.places;

import jakarta.enterprise.inject.Vetoed;
import org.sptt.sql.Sql;

/** Places read without locking them: what the tests of concurrency must notice. */
@Vetoed
public class UnlockedSheets extends Sheets {

  public UnlockedSheets(Sql sql) {
    super(sql);
  }

  @Override
  String lock() {
    return "";
  }
}
