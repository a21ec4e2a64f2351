package org.sptt.platform.parts;

/** The moment between two looks at a condition that nothing announces. */
final class Pause {
  private Pause() {}

  static void shortly() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static PartFailure interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new PartFailure("Le démarrage a été interrompu.", cause);
  }
}
