package org.sptt.platform;

import picocli.CommandLine.Command;

/** {@code sptt bench}: measures of a running platform. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Mesure la plateforme en marche.",
    subcommands = BenchSizeCommand.class)
final class BenchCommand {}
