package org.examwright.reading.moodle.gift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Characters of a file that know where they stood in it, whatever was taken out or put in between.
 *
 * @param places for every character its offset in the file; and one more, of the end
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Excerpt(String text, int[] places) {
  private static final String BLANK = " \t\n\r\u000b";

  int length() {
    return text.length();
  }

  /** The offset in the file of the first character. */
  int place() {
    return places[0];
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix);
  }

  boolean contains(String part) {
    return text.contains(part);
  }

  int indexOf(String part) {
    return text.indexOf(part);
  }

  Excerpt from(int start) {
    return slice(start, text.length());
  }

  Excerpt slice(int start, int end) {
    return new Excerpt(text.substring(start, end), Arrays.copyOfRange(places, start, end + 1));
  }

  /** Without white space at its ends; a space that does not break is none. */
  Excerpt trim() {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** Whether Moodle takes it for nothing, which it does with a zero as well. */
  boolean isNothing() {
    return text.isEmpty() || text.equals("0");
  }

  /** The parts between the occurrences of a character; as many as there are, empty ones too. */
  List<Excerpt> split(char separator) {
    List<Excerpt> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(slice(start, end));
      start = end + 1;
    }
    parts.add(from(start));
    return parts;
  }

  static boolean isBlank(char c) {
    return BLANK.indexOf(c) >= 0;
  }

  /** Puts excerpts together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    Builder add(char c, int place) {
      if (text.length() + 1 >= places.length) {
        places = Arrays.copyOf(places, places.length * 2);
      }
      places[text.length()] = place;
      places[text.length() + 1] = place + 1;
      text.append(c);
      return this;
    }

    Builder add(Excerpt excerpt) {
      for (int i = 0; i < excerpt.length(); i++) {
        add(excerpt.text().charAt(i), excerpt.places()[i]);
      }
      return this;
    }

    Excerpt build() {
      return new Excerpt(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }
  }
}
