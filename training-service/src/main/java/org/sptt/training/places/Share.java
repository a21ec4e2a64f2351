package org.sptt.training.places;

/** Places kept for some people, as they stand. */
record Share(String name, int places, int taken) {

  boolean isFull() {
    return taken >= places;
  }

  Share with(int change) {
    return new Share(name, places, taken + change);
  }
}
