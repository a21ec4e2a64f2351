package org.sptt.platform.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program of ours in a JVM of its own, which serves once an address of it answers 200. */
public final class JavaPart implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * Ample for a service to finish its requests, and for a JVM that archives its classes as it goes.
   */
  private static final Duration GOODBYE = Duration.ofMinutes(1);

  private final String name;
  private final int port;
  private final Program program;
  private final HttpCheck check;
  private final Child child;

  /**
   * @param program its command: JVM options, then what to run
   * @param healthPath answers 200 on its port when it serves
   */
  public JavaPart(Places places, String name, int port, Program program, String healthPath) {
    this.name = name;
    this.port = port;
    this.program = program;
    this.check = new HttpCheck("http://127.0.0.1:%d%s".formatted(port, healthPath));
    this.child = new Child(name, places);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path log() {
    return child.log();
  }

  @Override
  public void start() {
    if (answers()) {
      return;
    }
    Ports.mustBeFree(port, name);
    List<String> command = new ArrayList<>(Jvm.small());
    command.addAll(program.command());
    child.start(
        new Program(command, program.folder(), program.environment()), this::answers, PATIENCE);
  }

  @Override
  public boolean answers() {
    return process().isPresent() && check.passes();
  }

  @Override
  public void stop() {
    child.stop(GOODBYE);
  }

  @Override
  public Optional<ProcessHandle> process() {
    return child.find();
  }
}
