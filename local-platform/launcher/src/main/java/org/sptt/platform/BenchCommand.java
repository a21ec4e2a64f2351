package org.sptt.platform;

import picocli.CommandLine.Command;

/** {@code sptt bench}: measures of a platform. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Mesure la plateforme.",
    subcommands = {
      BenchSizeCommand.class,
      BenchPagesCommand.class,
      BenchSignupsCommand.class,
      BenchSearchCommand.class,
      BenchRebuildCommand.class,
      BenchQueriesCommand.class,
      BenchFreshnessCommand.class
    })
final class BenchCommand {}
