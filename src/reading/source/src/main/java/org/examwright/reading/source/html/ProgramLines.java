package org.examwright.reading.source.html;

/** Gathers the lines of program text, in which blocks stand in lines of their own. */
final class ProgramLines {
  /** What holds a line open that would have no height. */
  private static final String EMPTY_LINE = "\u00A0";

  private final StringBuilder text = new StringBuilder();
  private boolean ended;
  private boolean beginsEmpty;

  void append(String words) {
    if (words.isEmpty()) {
      return;
    }
    if (ended && !words.startsWith("\n")) {
      text.append('\n');
    }
    ended = false;
    text.append(words);
  }

  void lineBreak() {
    endLine();
    text.append('\n');
  }

  /** The words of a block that holds nothing else. */
  void line(String words) {
    if (words.equals(EMPTY_LINE)) {
      beginsEmpty |= text.isEmpty();
      endLine();
      ended = true;
    } else {
      append(words);
    }
  }

  /** Where a block begins or ends; several such places are one. */
  void edge() {
    ended |= !text.isEmpty() && !atLineStart();
  }

  private void endLine() {
    if (ended) {
      text.append('\n');
    }
    ended = false;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text without the ends of lines at which its tags stand. */
  String withinTags() {
    int start = text.indexOf("\n") == 0 && !beginsEmpty ? 1 : 0;
    int end = text.length() - (text.length() > 1 && !ended && atLineStart() ? 1 : 0);
    return text.substring(start, end);
  }

  private boolean atLineStart() {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
