package org.examwright.app.environment;

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
public final class Console {
  private static final String RESET = "\u001b[0m";

  private final OutputStream data;
  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;
  private boolean tracing;

  /**
   * @param colours whether both outputs are a terminal whose user has nothing against colours
   */
  public Console(OutputStream out, OutputStream err, boolean colours) {
    this.data = out;
    this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.colours = colours;
  }

  /** What was asked for. */
  public PrintWriter out() {
    return out;
  }

  /** What there is to say about it. */
  public PrintWriter err() {
    return err;
  }

  /** Whether colours are welcome. */
  public boolean colours() {
    return colours;
  }

  /** Writes a file's bytes to the standard output. */
  public void data(byte[] content) throws IOException {
    data.write(content);
    data.flush();
  }

  /** Says a line of words. */
  public void say(String line) {
    err.println(printable(line));
  }

  /**
   * Says what is the matter with a place, and what to do about it.
   *
   * @param place such as {@code set.md:12:3}
   * @param hint may be empty
   */
  public void say(String place, Severity severity, String message, String hint) {
    err.println(printable(place) + ": " + label(severity) + " " + printable(message));
    hint(hint);
  }

  /** From now on, {@link #trace} says where in the program something went wrong. */
  public void startTracing() {
    tracing = true;
  }

  /** Says where in the program something went wrong, if somebody asked for that. */
  public void trace(Throwable mistake) {
    if (tracing) {
      mistake.printStackTrace(err);
    }
  }

  /** Says what stopped the program. */
  public void failure(Failure failure) {
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
