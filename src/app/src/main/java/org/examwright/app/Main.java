package org.examwright.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.examwright.app.command.CommandProblems;
import org.examwright.app.command.ExamwrightCommand;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.Environment;
import org.examwright.library.Catalog;

/** Starts the command line in a process of its own. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * <p>The launcher says by system properties what only it knows: {@code examwright.project} is the
   * project's folder, {@code examwright.colours} whether colours are welcome.
   */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("examwright.colours"));
    System.exit(run(console, arguments));
  }

  /** Runs a command; the answer is the exit code. */
  static int run(Console console, String... arguments) {
    if (List.of(arguments).contains(ExamwrightCommand.DEBUG)) {
      console.startTracing(); // before anything may go wrong
    }
    try {
      Path here = Path.of("").toAbsolutePath();
      String project = System.getProperty("examwright.project", "");
      Environment environment =
          new Environment(
              here,
              project.isEmpty() ? here : Path.of(project).toAbsolutePath(),
              System.in,
              console,
              Catalog.installed());
      return ExamwrightCommand.execute(environment, arguments);
    } catch (RuntimeException | Error e) {
      return new CommandProblems(console).failed(e);
    }
  }
}
