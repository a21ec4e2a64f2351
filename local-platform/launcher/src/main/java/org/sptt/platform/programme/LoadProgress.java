package org.sptt.platform.programme;

/** Told how loading goes on. May be called from several threads. */
interface LoadProgress {

  void started(String file, int lines);

  void lineDone();

  void finished(FileResult result);

  void waiting(String what);
}
