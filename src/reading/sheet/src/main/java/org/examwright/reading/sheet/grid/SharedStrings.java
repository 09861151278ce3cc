package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, which its cells refer to by their places. */
final class SharedStrings {
  private static final int MOST = 1_000_000;

  private final List<Text> strings = new ArrayList<>();
  private final boolean whole;
  private RichString current = new RichString();
  private boolean inText;
  private int phonetic;

  private SharedStrings(byte[] part) {
    whole =
        OfficeXml.walk(
            part,
            this::begin,
            this::end,
            words -> {
              if (inText) {
                current.add(words);
              }
            });
  }

  static SharedStrings of(byte[] part) {
    return new SharedStrings(part);
  }

  /** Whether all of them could be read. */
  boolean isWhole() {
    return whole;
  }

  /**
   * A text of a workbook.
   *
   * @param html the same as HTML; empty if nothing of it is formatted
   */
  record Text(String text, String html) {
    private static final Text NONE = new Text("", "");

    static Text of(RichString rich) {
      return new Text(rich.text(), rich.html());
    }
  }

  /** Whether there are more of them than are read. */
  boolean areTooMany() {
    return strings.size() >= MOST;
  }

  /** A text, by its place counted from 0; an empty one where there is none. */
  Text get(int place) {
    return has(place) ? strings.get(place) : Text.NONE;
  }

  boolean has(int place) {
    return place >= 0 && place < strings.size();
  }

  private void begin(OfficeXml element) {
    switch (element.name()) {
      case "si" -> current = new RichString();
      case "rPh" -> phonetic++;
      case "t" -> inText = phonetic == 0;
      default -> TextFormats.begin(element, current);
    }
  }

  private void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "rPh" -> phonetic--;
      case "r" -> current.run();
      case "si" -> {
        current.run();
        if (!areTooMany()) {
          strings.add(Text.of(current));
        }
      }
      default -> {} // the others mean nothing
    }
  }
}
