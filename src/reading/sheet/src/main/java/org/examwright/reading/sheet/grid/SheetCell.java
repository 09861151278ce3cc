package org.examwright.reading.sheet.grid;

import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;

/**
 * A cell of a sheet.
 *
 * @param text what it shows, without white space at its ends and with line feeds as line ends
 * @param html the same as HTML if parts of it are formatted; empty if none is
 * @param kind what its program takes it for
 */
public record SheetCell(String text, String html, Kind kind, Origin origin) {
  private static final Pattern WHOLE = Pattern.compile("([-+]?\\d+)[.,]0+");

  /** What a program takes a cell for. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    TRUTH
  }

  /** A cell without formatting. */
  public static SheetCell of(String text, Origin origin) {
    return new SheetCell(text, "", Kind.TEXT, origin);
  }

  /** A part of the cell, or something else that stands at its place. */
  public SheetCell with(String other) {
    return new SheetCell(other, other.equals(text) ? html : "", kind, origin);
  }

  /** A stretch of the cell without white space at its ends, formatted as it is there. */
  public SheetCell part(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int before = html.isEmpty() ? 0 : HtmlSlice.leadingSpace(html);
    String cut = html.isEmpty() ? "" : HtmlSlice.of(html, before + first, before + end);
    return new SheetCell(text.substring(first, end), cut, kind, origin);
  }

  public boolean isBlank() {
    return text.isEmpty();
  }

  /** The text, but {@code 2} for the {@code 2.0} that programs make of whole numbers. */
  public String whole() {
    var number = WHOLE.matcher(text);
    return number.matches() ? number.group(1) : text;
  }
}
