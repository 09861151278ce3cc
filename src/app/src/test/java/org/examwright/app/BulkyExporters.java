package org.examwright.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.examwright.app.command.ExamwrightCommand;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.Environment;
import org.examwright.library.Catalog;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** The command line in a process of its own, whose formats all make large files. */
final class BulkyExporters {
  private BulkyExporters() {}

  /**
   * Starts it.
   *
   * @param arguments the number of formats, the megabytes of each of the two files that a format
   *     makes, and the command line; with the format {@code endless} the process never ends
   */
  public static void main(String[] arguments) {
    int megabytes = Integer.parseInt(arguments[1]);
    List<Exporter<?>> exporters = new ArrayList<>();
    for (int i = 1; i <= Integer.parseInt(arguments[0]); i++) {
      exporters.add(new Bulky(new Format("bulky-%02d".formatted(i), "", "", "bulky"), megabytes));
    }
    exporters.add(new Bulky(new Format("endless", "", "", "endless", true), megabytes));
    Path here = Path.of("").toAbsolutePath();
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            false);
    Environment environment =
        new Environment(
            here,
            here,
            new FileInputStream(FileDescriptor.in),
            console,
            new Catalog(List.of(new FakeReader("markdown", List.of("md"))), exporters));
    System.exit(
        ExamwrightCommand.execute(
            environment, List.of(arguments).subList(2, arguments.length).toArray(String[]::new)));
  }

  record NoOptions() {}

  private record Bulky(Format format, int megabytes) implements Exporter<NoOptions> {
    @Override
    public NoOptions defaults() {
      return new NoOptions();
    }

    @Override
    public Capabilities capabilities() {
      return Capabilities.ALL;
    }

    @Override
    public Export export(QuestionSet set, NoOptions options) {
      if (format.onRequest()) {
        System.out.println("endless");
        while (true) {
          LockSupport.park();
        }
      }
      return new Export(
          IntStream.of(1, 2)
              .mapToObj(file -> new Artifact(file + "." + format.id(), new byte[megabytes << 20]))
              .toList(),
          List.of());
    }
  }
}
