package org.examwright.model.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that begins with the question's place, so that lists that sort by name keep the order:
 * {@code 04 What is a session?}
 *
 * @param place in the set, counted from 1
 * @param digits of the place as it is written, with zeros before it; up to 6
 * @param title on one line; may be empty
 */
public record NumberedName(int place, int digits, String title) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?: (.*))?", Pattern.DOTALL);

  /** The name as it is written. */
  public String written() {
    String number = String.format(Locale.ROOT, "%0" + digits + "d", place);
    return title.isEmpty() ? number : number + " " + title;
  }

  /** Reads a name; nothing if it does not begin with a place. */
  public static Optional<NumberedName> read(String name) {
    Matcher parts = WRITTEN.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String title = parts.group(2);
    return Optional.of(
        new NumberedName(
            Integer.parseInt(parts.group(1)), parts.group(1).length(), title == null ? "" : title));
  }
}
