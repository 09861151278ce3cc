package org.examwright.reading.tools.quiz;

/**
 * A line of a file, or what is left of it when its marks are taken off.
 *
 * @param index of the line, counted from 0
 * @param column how many characters of the line stand in front of the text
 */
public record SourceLine(int index, int column, String text) {

  public boolean isBlank() {
    return text.isBlank();
  }

  /** What stands from a place in its text on. */
  public SourceLine from(int start) {
    return new SourceLine(index, column + start, text.substring(start));
  }

  /** What stands up to a place in its text. */
  public SourceLine to(int end) {
    return new SourceLine(index, column, text.substring(0, end));
  }

  /** The line without white space at its ends. */
  public SourceLine stripped() {
    int start = text.length() - text.stripLeading().length();
    return new SourceLine(index, column + start, text.strip());
  }

  /** Another text in the place of this one, such as one whose marks are taken out. */
  public SourceLine with(String other) {
    return new SourceLine(index, column, other);
  }

  /** How far its text is indented, a tab going on to the next multiple of four. */
  public int indent() {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        width += 4 - width % 4;
      } else if (c == ' ') {
        width++;
      } else {
        break;
      }
    }
    return width;
  }

  /** The line without so much of its indentation. */
  public SourceLine outdented(int width) {
    int taken = 0;
    int at = 0;
    while (at < text.length() && taken < width && " \t".indexOf(text.charAt(at)) >= 0) {
      taken += text.charAt(at) == '\t' ? 4 - taken % 4 : 1;
      at++;
    }
    return taken <= width
        ? from(at)
        : new SourceLine(index, column + at, " ".repeat(taken - width) + text.substring(at));
  }
}
