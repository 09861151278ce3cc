package org.examwright.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A tool in Python, outside of the project, that says something of a file. It is started once for
 * all tests, since starting it takes longer than its work.
 */
public final class PythonTool {
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

  private static final Map<String, PythonTool> RUNNING = new HashMap<>();

  private final Writer paths;
  private final BufferedReader answers;

  private PythonTool(Process process) {
    paths = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * What a tool says of a file; a test that needs one that is absent shows as skipped.
   *
   * @param name of the tool, as {@link Outside} knows it
   */
  public static synchronized String answer(String name, byte[] content) {
    Path tool = Outside.file(name);
    try {
      Path file = Files.createTempFile("examwright", "");
      try {
        Files.write(file, content);
        return RUNNING
            .computeIfAbsent(
                name,
                absent -> new PythonTool(Command.start("python3", "-c", LOOP, tool.toString())))
            .ask(file);
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
