package org.examwright.exporters.moodle.gift;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.examwright.testkit.Command;
import org.examwright.testkit.Outside;
import org.jspecify.annotations.Nullable;

/**
 * The tool outside of the project that says what Moodle's importer makes of a file, started once
 * for all tests: starting it takes longer than its work.
 */
final class ImportTool {
  /**
   * Runs the tool for every line of input, the path of a file, and ends what it says with a line.
   */
  private static final String LOOP =
      """
      import sys
      with open(sys.argv[1], encoding="utf-8") as source:
          code = compile(source.read(), sys.argv[1], "exec")
      for line in sys.stdin:
          sys.argv[1:] = [line.rstrip("\\n")]
          try:
              exec(code, {"__name__": "__main__"})
          except SystemExit:
              pass
          sys.stdout.buffer.write(b"END\\n")
          sys.stdout.buffer.flush()
      """;

  private static final String END = "END";

  private static @Nullable ImportTool running;

  private final Writer paths;
  private final BufferedReader answers;

  private ImportTool(Process process) {
    paths = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** What the tool says of a file. */
  static synchronized String answer(String gift) {
    Path tool = Outside.file("tools/gift_import.py");
    try {
      Path file = Files.createTempFile("examwright", ".gift");
      try {
        Files.writeString(file, gift);
        if (running == null) {
          running = new ImportTool(Command.start("python3", "-c", LOOP, tool.toString()));
        }
        return running.ask(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String ask(Path file) throws IOException {
    paths.write(file + "\n");
    paths.flush();
    StringBuilder said = new StringBuilder();
    for (String line = answers.readLine(); !END.equals(line); line = answers.readLine()) {
      if (line == null) {
        throw new IOException("the tool has ended: " + said);
      }
      said.append(line).append('\n');
    }
    return said.toString();
  }
}
