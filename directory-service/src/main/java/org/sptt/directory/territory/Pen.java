package org.sptt.directory.territory;

/** Follows a path of relative lines ({@code m dx,dy dx,dy … z}), to see how far it gets. */
class Pen {

  private double x;
  private double y;
  private double startX;
  private double startY;
  private boolean starting;

  /** Twice the area within, and the sums that its middle is found by. */
  private double area;

  private double sumX;
  private double sumY;

  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;

  static Outline outline(String department, String path) {
    Pen pen = new Pen();
    for (String step : path.split(" ")) {
      pen.follow(step);
    }
    return new Outline(
        department,
        path,
        pen.left,
        pen.top,
        pen.right,
        pen.bottom,
        pen.sumX / (3 * pen.area),
        pen.sumY / (3 * pen.area));
  }

  private void follow(String step) {
    if (step.equals("m")) {
      starting = true;
    } else if (step.equals("z")) {
      lineTo(startX, startY);
    } else {
      move(step.split(","));
    }
  }

  private void move(String[] by) {
    double toX = x + Double.parseDouble(by[0]);
    double toY = y + Double.parseDouble(by[1]);
    if (starting) {
      x = toX;
      y = toY;
      startX = x;
      startY = y;
      starting = false;
    } else {
      lineTo(toX, toY);
    }
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  private void lineTo(double toX, double toY) {
    double cross = x * toY - toX * y;
    area += cross;
    sumX += (x + toX) * cross;
    sumY += (y + toY) * cross;
    x = toX;
    y = toY;
  }
}
