package org.examwright.reading.tools.examark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * A line that offers something.
 *
 * @param rank how surely it is an option: a letter in front of it says more than a number, and that
 *     more than a bullet
 * @param mark what says that it is right
 * @param reply what is said to those who choose it; null for nothing
 */
record OptionText(int rank, Mark mark, SourceLine words, @Nullable SourceLine reply) {
  /** How an option is marked; the later the surer. */
  enum Mark {
    NONE,
    BOLD,
    SIGN
  }

  private static final Pattern LETTERED =
      Pattern.compile(
          "\\s{0,3}(?:[-*]\\s+)?(\\*\\*|\\*)?([A-Za-z]|\\d{1,2})\\)(\\*\\*)?\\s+(?=\\S)");
  private static final Pattern DOTTED =
      Pattern.compile("\\s{0,3}(\\*\\*|\\*)?([A-Za-z])\\.(\\*\\*)?\\s+(?=\\S)");
  private static final Pattern BULLET = Pattern.compile("\\s{0,3}[-*+]\\s+(?=\\S)");
  private static final Pattern BOX = Pattern.compile("\\\\?\\[([ xX])\\\\?\\]\\s+(?=\\S)");
  private static final Pattern RIGHT =
      Pattern.compile(
          "\\s*(?:\\*\\*)?(?:\\\\?\\[\\s?(?:[xX]|✓|✔|correct)\\s?\\\\?\\]|[✓✔✅])(?:\\*\\*)?\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLY = Pattern.compile("\\s+//\\s+(?=\\S)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*((?:(?!\\*\\*).)+)\\*\\*\\s*$");

  static Optional<OptionText> of(SourceLine line) {
    for (Pattern pattern : new Pattern[] {LETTERED, DOTTED, BULLET}) {
      Matcher found = pattern.matcher(line.text());
      if (found.lookingAt()) {
        boolean lettered = pattern != BULLET;
        int rank = !lettered ? 0 : Character.isDigit(found.group(2).charAt(0)) ? 1 : 2;
        String star = lettered ? found.group(1) : null;
        boolean closed = lettered && found.group(3) != null;
        return Optional.of(read(rank, star, closed, line.from(found.end())));
      }
    }
    return Optional.empty();
  }

  private static OptionText read(int rank, @Nullable String star, boolean closed, SourceLine line) {
    boolean right = "*".equals(star);
    Matcher said = REPLY.matcher(line.text());
    boolean replied = said.find() && isText(line.text().substring(0, said.start()));
    SourceLine reply = replied ? line.from(said.end()) : null;
    SourceLine left = replied ? line.to(said.start()) : line;
    Matcher box = BOX.matcher(left.text());
    if (box.lookingAt()) {
      right |= !box.group(1).isBlank();
      left = left.from(box.end());
    }
    Matcher mark = RIGHT.matcher(left.text());
    if (mark.find()) {
      right = true;
      left = left.to(mark.start());
    }
    if ("**".equals(star) && !closed && left.text().stripTrailing().endsWith("**")) {
      String text = left.text().stripTrailing();
      return new OptionText(rank, bold(right), left.to(text.length() - 2), reply);
    }
    Matcher bold = BOLD.matcher(left.text());
    if (bold.matches()) {
      return new OptionText(rank, bold(right), left.from(2).to(bold.end(1) - 2), reply);
    }
    return new OptionText(rank, right ? Mark.SIGN : Mark.NONE, left, reply);
  }

  private static Mark bold(boolean right) {
    return right ? Mark.SIGN : Mark.BOLD;
  }

  /** Whether code that begins in a text ends in it as well. */
  private static boolean isText(String text) {
    return text.chars().filter(c -> c == '`').count() % 2 == 0;
  }
}
