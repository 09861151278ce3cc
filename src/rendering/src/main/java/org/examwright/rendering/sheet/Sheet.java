package org.examwright.rendering.sheet;

import java.util.List;
import java.util.Locale;

/**
 * A question set laid out for paper, in reading order.
 *
 * @param letter of the version; empty when there is one alone
 * @param title of the set, with the edition where it says more
 * @param head what stands around the title
 * @param language a BCP 47 tag
 * @param words the fixed words, in that language where they are known
 * @param totalPoints the sum over all questions, ready to print; empty when nothing is scored
 */
public record Sheet(
    Edition edition,
    String letter,
    String title,
    SheetHead head,
    String language,
    SheetWords words,
    String totalPoints,
    List<SheetPart> parts) {
  public Sheet {
    parts = List.copyOf(parts);
  }

  /** Which version it is, as printed on every page; empty when there is one alone. */
  public String version() {
    return letter.isEmpty() ? "" : words.version(letter);
  }

  /** What stands above it: its title, and which version it is. */
  public String heading() {
    return letter.isEmpty() ? title : title + " – " + version();
  }

  /** What stands on every page of it, in one line beside a number. */
  public String runningHead() {
    return RunningHead.of(letter.isEmpty() ? title : version() + " · " + title);
  }

  /** What its file is called, without an ending: {@code worksheet}, {@code key-b}. */
  public String fileName() {
    String name = edition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return letter.isEmpty() ? name : name + "-" + letter.toLowerCase(Locale.ROOT);
  }
}
