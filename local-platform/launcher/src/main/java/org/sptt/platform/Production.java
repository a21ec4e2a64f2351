package org.sptt.platform;

import java.util.List;

/** How what is measured runs: as a larger cluster has it, not as small as on a laptop. */
final class Production {

  /**
   * As in {@code k8s/components/scaling}: the whole compiler, and the heap at its full size from
   * the start: a heap that grows is collected whole again and again.
   */
  static final List<String> JVM =
      List.of("-XX:TieredStopAtLevel=4", "-Xms422m", "-Xmx422m", "-Xmn64m");

  /** As in {@code k8s/components/cloudnative-pg}; all but the first are PostgreSQL's own. */
  static final List<String> POSTGRESQL =
      List.of(
          "shared_buffers=512MB",
          "maintenance_work_mem=64MB",
          "max_wal_size=1GB",
          "wal_recycle=on",
          "io_method=worker");

  private Production() {}
}
