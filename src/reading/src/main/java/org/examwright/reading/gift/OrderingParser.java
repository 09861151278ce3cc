package org.examwright.reading.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.moodle.Places;
import org.examwright.reading.moodle.TextFormat;

/** Reads things to put in order, one a line, with the options before them. */
record OrderingParser(Places places) {
  /** Moodle's words; those for grading have two of its own run into one. */
  private static final Pattern OPTIONS =
      Pattern.compile(
          "\\s*>\\s*(?<count>\\d+)"
              + "\\s*(?<select>(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?)"
              + "\\s*(?<layout>(?:HORIZONTAL|HORI|H|1|VERTICAL|VERT|V|0)?)"
              + "\\s*(?<grading>(?:ALL_OR_NOTHING|ABSOLUTE_POSITION|ABSOLUTE|ABS"
              + "|RELATIVE_NEXT_EXCLUDE_LAST|RELATIVE_NEXT_INCLUDE_LAST"
              + "|RELATIVE_ONE_PREVIOUS_AND_NEXT|RELATIVE_ALL_PREVIOUS_AND_NEXT"
              + "|RELATIVE_TO_CORRECT|RELATIVE|RELLONGEST_ORDERED_SUBSET"
              + "|LONGEST_CONTIGUOUS_SUBSET)?)"
              + "\\s*(?<show>(?:SHOW|TRUE|YES|1|HIDE|FALSE|NO|0)?)"
              + "\\s*(?<numbering>(?:none|123|abc|ABCD|iii|IIII)?)\\s*");

  private static final String USUAL =
      "(ALL|EXACT)? (VERTICAL|VERT|V|0)? (ABSOLUTE_POSITION|ABSOLUTE|ABS)? \\w* (123|none)?";

  GiftAnswers parse(Excerpt answers) {
    Matcher options = OPTIONS.matcher(answers.text());
    if (!options.lookingAt()) {
      throw new IllegalStateException("not an ordering question");
    }
    Excerpt rest = answers.from(options.end());
    String read =
        String.join(
            " ",
            options.group("select"),
            options.group("layout"),
            options.group("grading"),
            options.group("show"),
            options.group("numbering"));
    if (rest.length() > 0 && !Excerpt.isBlank(answers.text().charAt(options.end() - 1))) {
      places.warning(
          rest.place(),
          "the first item loses its first characters, which Moodle takes for an option",
          "write the options before it: `>" + options.group("count") + " ALL VERTICAL ABSOLUTE`");
    }
    List<GiftText> items = new ArrayList<>();
    for (Excerpt line : rest.split('\n')) {
      Excerpt item = line.trim();
      if (!item.isNothing()) {
        items.add(item(item));
      }
    }
    if (items.size() < 2) {
      throw new Refused(
          answers.place(), "there is only one item to order", "give two or more, each on a line");
    }
    noteOptions(answers.place(), read);
    return new GiftAnswers.Ordering(items, read);
  }

  /** Moodle never decodes an item: escapes become marks in it. */
  private GiftText item(Excerpt item) {
    String stored = Escapes.marked(item.text());
    String meant = Escapes.show(item.text());
    if (!stored.equals(meant)) {
      places.warning(
          item.place(),
          "an escape in an item is read as it is meant, though Moodle shows `&&` and a number",
          "write a character reference such as `&#61;`");
    }
    return new GiftText(meant.strip(), TextFormat.MOODLE, item.place());
  }

  private void noteOptions(int place, String read) {
    if (!read.matches(USUAL)) {
      places.note(
          place,
          "how Moodle chooses, sets or grades the items, `"
              + read.strip().replaceAll(" +", " ")
              + "`, is left out");
    }
  }
}
