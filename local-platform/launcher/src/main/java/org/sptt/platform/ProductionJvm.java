package org.sptt.platform;

import java.util.List;

/** How a benched service runs: as in {@code k8s/components/scaling}. */
final class ProductionJvm {

  /**
   * The whole compiler, and the heap at its full size from the start: a heap that grows is
   * collected whole again and again.
   */
  static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=4", "-Xms422m", "-Xmx422m", "-Xmn64m");

  private ProductionJvm() {}
}
