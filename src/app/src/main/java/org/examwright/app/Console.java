package org.examwright.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.examwright.model.diagnostics.Severity;

/**
 * The two outputs of the process, in UTF-8.
 *
 * <p>What was asked for (a file, a table, help) goes to the standard output, what there is to say
 * about it to the standard error.
 */
final class Console {
  private static final String RESET = "\u001b[0m";

  private final OutputStream data;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;

  /**
   * @param colours whether both outputs are a terminal whose user has nothing against colours
   */
  Console(OutputStream out, OutputStream err, boolean colours) {
    this.data = out;
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.colours = colours;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  boolean colours() {
    return colours;
  }

  /** Writes a file's bytes to the standard output. */
  void data(byte[] content) throws IOException {
    data.write(content);
    data.flush();
  }

  void say(String line) {
    err.println(printable(line));
  }

  void finding(Finding finding) {
    err.println(
        printable(finding.place())
            + ": "
            + label(finding.severity())
            + " "
            + printable(finding.fullMessage()));
    hint(finding.hint());
  }

  void failure(Failure failure) {
    err.println(label(Severity.ERROR) + " " + printable(failure.problem()));
    hint(failure.hint());
  }

  private void hint(String hint) {
    if (!hint.isEmpty()) {
      err.println("  hint: " + printable(hint));
    }
  }

  private String label(Severity severity) {
    return switch (severity) {
      case ERROR -> coloured("error:", "\u001b[1;31m");
      case LOSS -> coloured("loss:", "\u001b[35m");
      case WARNING -> coloured("warning:", "\u001b[33m");
      case NOTE -> coloured("note:", "\u001b[36m");
    };
  }

  private String coloured(String text, String colour) {
    return colours ? colour + text + RESET : text;
  }

  /** Names and messages quote what strangers wrote: their control characters stay harmless. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
  }
}
