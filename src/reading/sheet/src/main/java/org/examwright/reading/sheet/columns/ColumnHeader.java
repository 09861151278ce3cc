package org.examwright.reading.sheet.columns;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the header of a column says.
 *
 * @param role what the column is for
 * @param index its number or letter among those of its role, as written; empty if it has none
 */
public record ColumnHeader(ColumnRole role, String index) {
  private static final Map<String, String> WORDS = NamedWords.read("headers.txt");
  private static final Pattern INDEX =
      Pattern.compile(
          "(?<=^|[\\s.#])(\\d{1,2}|\\p{L})(?=$|[\\s.)])|(?<=\\p{L})(\\d{1,2})(?=$|\\s)");
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
      String number = index.group(1) == null ? index.group(2) : index.group(1);
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
    return Optional.empty();
  }

  private static Optional<ColumnHeader> word(String text, String index) {
    String role = WORDS.get(text);
    return role == null
        ? Optional.empty()
        : ColumnRole.of(role).map(found -> new ColumnHeader(found, index));
  }
}
