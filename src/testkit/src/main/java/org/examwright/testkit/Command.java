package org.examwright.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program of the system; tests that need an absent one show as skipped. */
public final class Command {
  private Command() {}

  /** What a program said, on both of its outputs. */
  public record Ended(int exit, String output) {}

  public static Ended run(String... command) {
    try {
      Process process = start(command);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A program that goes on running; its two outputs are one. */
  public static Process start(String... command) {
    try {
      return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not on this machine");
      throw new UncheckedIOException(e);
    }
  }
}
