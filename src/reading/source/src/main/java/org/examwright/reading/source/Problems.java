package org.examwright.reading.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.text.Characters;

/** Collects what there is to say about a file, so that all of it is said at once. */
public final class Problems {
  private static final int LINES_SHOWN = 3;

  private final String file;
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private final Map<Tallied, Set<Origin>> tallies = new LinkedHashMap<>();
  private int errors;

  private record Tallied(Severity severity, String message, String hint) {}

  public Problems(String file) {
    this.file = file;
  }

  /** A place in the file; lines and columns are counted from 1. */
  public Origin at(int line, int column) {
    return new Origin(file, line, column);
  }

  public void error(Origin origin, String message, String hint) {
    add(Diagnostic.error(origin, message, hint));
  }

  /** What the model says of something that makes no sense. */
  public void error(Origin origin, InvalidQuestionException problem) {
    add(Diagnostic.error(origin, problem));
  }

  private void add(Diagnostic error) {
    if (diagnostics.add(error)) {
      errors++;
    }
  }

  public void warning(Origin origin, String message, String hint) {
    diagnostics.add(Diagnostic.warning(origin, message, hint));
  }

  /** A control character that no format could carry. */
  public void leftOut(Origin origin, int codePoint) {
    tally(
        origin,
        new Tallied(
            Severity.WARNING,
            String.format(Locale.ROOT, "the control character U+%04X is left out", codePoint),
            "take it out of the file"));
  }

  /** The end of a page, which sets words apart on paper alone. */
  public void pageEnd(Origin origin) {
    tally(
        origin,
        new Tallied(
            Severity.WARNING, "the end of a page is taken as a space", "take it out of the file"));
  }

  public void note(Origin origin, String message) {
    diagnostics.add(Diagnostic.note(origin, message));
  }

  /** The same as a note, but said once of all the places where it holds. */
  public void tally(Origin origin, String message) {
    tally(origin, new Tallied(Severity.NOTE, message, ""));
  }

  /** The same as a warning, but said once of all the places where it holds. */
  public void tally(Origin origin, String message, String hint) {
    tally(origin, new Tallied(Severity.WARNING, message, hint));
  }

  private void tally(Origin origin, Tallied said) {
    tallies.computeIfAbsent(said, ignored -> new LinkedHashSet<>()).add(origin);
  }

  /** All that another collection has, as if it had been said here. */
  public void include(Problems others) {
    for (Diagnostic each : others.diagnostics) {
      if (each.severity() == Severity.ERROR) {
        add(each);
      } else {
        diagnostics.add(each);
      }
    }
    others.tallies.forEach(
        (said, places) ->
            tallies.computeIfAbsent(said, ignored -> new LinkedHashSet<>()).addAll(places));
  }

  /** A collection of its own about the same file. */
  public Problems apart() {
    return new Problems(file);
  }

  /** A text without control characters; each that is left out of it is reported. */
  public String allowed(String text, Supplier<Origin> place) {
    if (Characters.areAllowed(text)) {
      return text;
    }
    StringBuilder allowed = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (Characters.isAllowed(codePoint)) {
                allowed.appendCodePoint(codePoint);
              } else {
                leftOut(place.get(), codePoint);
              }
            });
    return allowed.toString();
  }

  public boolean hasErrors() {
    return errors() > 0;
  }

  /** How many errors there are so far, so that one can tell whether another came up. */
  public int errors() {
    return errors;
  }

  /** All that was said; no diagnostic stands in it twice. */
  public List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    tallies.forEach(
        (said, places) ->
            all.add(
                new Diagnostic(
                    said.severity(),
                    places.iterator().next(),
                    said.message() + counted(places),
                    said.hint(),
                    null,
                    null)));
    return all;
  }

  private static String counted(Set<Origin> places) {
    List<Integer> lines = places.stream().map(Origin::line).distinct().toList();
    if (places.size() == 1) {
      return "";
    }
    long files = places.stream().map(Origin::file).distinct().count();
    if (files > 1) {
      return " (" + places.size() + " times, in " + files + " files)";
    }
    String shown =
        lines.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return " ("
        + places.size()
        + " times, "
        + (lines.size() == 1 ? "line " : "lines ")
        + shown
        + (lines.size() > LINES_SHOWN ? ", …)" : ")");
  }
}
