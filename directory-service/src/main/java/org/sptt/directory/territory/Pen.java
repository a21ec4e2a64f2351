package org.sptt.directory.territory;

/** Follows a path of relative lines ({@code m dx,dy dx,dy … z}), to see how far it gets. */
class Pen {

  private double x;
  private double y;
  private double startX;
  private double startY;
  private boolean starting;

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  static Outline outline(String department, String path) {
    Pen pen = new Pen();
    for (String step : path.split(" ")) {
      pen.follow(step);
    }
    return new Outline(department, path, pen.left, pen.top, pen.right, pen.bottom);
  }

  private void follow(String step) {
    if (step.equals("m")) {
      starting = true;
    } else if (step.equals("z")) {
      x = startX;
      y = startY;
    } else {
      move(step.split(","));
    }
  }

  private void move(String[] by) {
    x += Double.parseDouble(by[0]);
    y += Double.parseDouble(by[1]);
    if (starting) {
      startX = x;
      startY = y;
      starting = false;
    }
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
}
