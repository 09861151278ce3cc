package org.examwright.moodle.gift;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of things to put in order, with its options: {@code >5 ALL VERTICAL ABSOLUTE SHOW
 * 123}.
 *
 * @param count how many items learners see, in digits
 * @param options as they are written, one space between them even where one is missing
 * @param length of all that is written
 */
public record GiftOrdering(String count, String options, int length) {
  private static final String USUAL = "ALL VERTICAL ABSOLUTE";

  private static final Pattern BEGINNING = Pattern.compile("\\s*>\\s*\\d");

  /** Moodle's words; those for grading have two of its own run into one. */
  private static final Pattern WRITTEN =
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

  private static final Pattern SAME_AS_USUAL =
      Pattern.compile(
          "(ALL|EXACT)? (VERTICAL|VERT|V|0)? (ABSOLUTE_POSITION|ABSOLUTE|ABS)? \\w* (123|none)?");

  /** All options, or the first item would be taken for one of them. */
  public static String written(int count) {
    return usual(Integer.toString(count)) + " SHOW 123";
  }

  /** Whether answers are things to put in order. */
  public static boolean begins(String answers) {
    return BEGINNING.matcher(answers).lookingAt();
  }

  /** The beginning of answers; nothing if they are no things to put in order. */
  public static Optional<GiftOrdering> read(String answers) {
    Matcher written = WRITTEN.matcher(answers);
    return written.lookingAt()
        ? Optional.of(
            new GiftOrdering(
                written.group("count"),
                String.join(
                    " ",
                    written.group("select"),
                    written.group("layout"),
                    written.group("grading"),
                    written.group("show"),
                    written.group("numbering")),
                written.end()))
        : Optional.empty();
  }

  /** Whether all items stand in one column and each counts at its own place. */
  public boolean isUsual() {
    return SAME_AS_USUAL.matcher(options).matches();
  }

  /** What to write before items that look like options. */
  public String remedy() {
    return usual(count);
  }

  private static String usual(String count) {
    return ">" + count + " " + USUAL;
  }
}
