package org.examwright.reading.sheet.columns;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the header of a column says.
 *
 * @param role what the column is for
 * @param index its number or letter among those of its role, as written; empty if it has none
 */
public record ColumnHeader(ColumnRole role, String index) {
  private static final NamedWords WORDS = NamedWords.read("headers.txt");

  /** Scripts that set no space between words. */
  private static final String UNSPACED =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]";

  private static final Pattern INDEX =
      Pattern.compile(
          "(?<=^|[\\s.#])(\\d{1,2}|\\p{L})(?=$|[\\s.)])|(?<=\\p{L})(\\d{1,2})(?=$|\\s)"
              + ("|(?<=" + UNSPACED + ")([a-z]|[一二三四五六七八])(?=$|\\s)")
              + ("|^([a-z]|\\d{1,2})(?=" + UNSPACED + ")"));

  /** {@code optiona}, as programs name columns. */
  private static final Pattern GLUED = Pattern.compile("(.{3,})([a-h])");

  private static final Set<ColumnRole> GLUING =
      EnumSet.of(
          ColumnRole.OPTION,
          ColumnRole.ANSWER,
          ColumnRole.WRONG,
          ColumnRole.FLAG,
          ColumnRole.CREDIT,
          ColumnRole.OPTION_FEEDBACK);

  private static final Pattern LONE = Pattern.compile("\\d{1,2}|\\p{L}");
  private static final Pattern TEXT = Pattern.compile(" text$");

  /** Reads a header; nothing if it is none that is known. */
  public static Optional<ColumnHeader> of(String written) {
    String text = HeaderText.normal(written);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<ColumnHeader> whole = word(text, "");
    if (whole.isPresent()) {
      return whole;
    }
    if (LONE.matcher(text).matches()) {
      return Optional.of(new ColumnHeader(ColumnRole.OPTION, text));
    }
    Matcher index = INDEX.matcher(text);
    while (index.find()) {
      String number = index.group();
      String rest =
          (text.substring(0, index.start()) + " " + text.substring(index.end()))
              .replaceAll("[\\s.)#]+", " ")
              .strip();
      Optional<ColumnHeader> found =
          word(rest, number).or(() -> word(TEXT.matcher(rest).replaceAll(""), number));
      if (found.isPresent()) {
        return found.filter(header -> header.role.isNumbered());
      }
    }
    Matcher glued = GLUED.matcher(text);
    return glued.matches()
        ? word(glued.group(1), glued.group(2)).filter(header -> GLUING.contains(header.role))
        : Optional.empty();
  }

  private static Optional<ColumnHeader> word(String text, String index) {
    return WORDS.find(text).flatMap(ColumnRole::of).map(found -> new ColumnHeader(found, index));
  }
}
