package org.sptt.platform.programme;

import java.io.PrintWriter;

/** One line a file; on a terminal it counts while it works, elsewhere it only says the result. */
final class LoadInTerminal implements LoadProgress {

  private final PrintWriter out;
  private final boolean live;
  private int done;
  private String file = "";
  private int lines;

  /**
   * @param live whether a line may be overwritten
   */
  LoadInTerminal(PrintWriter out, boolean live) {
    this.out = out;
    this.live = live;
  }

  @Override
  public synchronized void started(String file, int lines) {
    this.file = file;
    this.lines = lines;
    done = 0;
  }

  @Override
  public synchronized void lineDone() {
    done++;
    if (live) {
      overwrite("  %-26s %5d/%d".formatted(file, done, lines));
    }
  }

  @Override
  public synchronized void finished(FileResult result) {
    overwrite("  %-26s %s%n".formatted(result.file(), result.counts()));
    result.refused().forEach(refused -> out.println("    " + refused));
    out.flush();
  }

  @Override
  public synchronized void waiting(String what) {
    if (live) {
      overwrite("  " + what);
    }
  }

  // Erases the rest of the line as well: the new text may be shorter.
  private void overwrite(String text) {
    out.print(live ? "\r\u001B[K" + text : text);
    out.flush();
  }
}
