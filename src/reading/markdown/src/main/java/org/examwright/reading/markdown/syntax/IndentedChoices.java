package org.examwright.reading.markdown.syntax;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.OptionSign;
import org.examwright.reading.outline.words.SignSet;

/**
 * Finds options that their author has indented, so that Markdown takes them for code: lines with
 * letters one after the other, and the key below them.
 */
final class IndentedChoices {
  private static final Pattern OPTION =
      Pattern.compile(
          "^\\s*(?:(?:[*✓✔✅☑→>]|\\[[ xX]?])\\x{FE0F}?\\s*)?[(\\[]?(\\X)[.):\\]]\\s+\\S.*",
          Pattern.DOTALL);

  private static final int CODE = 4;
  private static final int TAB = 4;

  private static final String SIGN_ENDS = ".):]";

  /** With a tick, a space and a letter of several characters in front of the letter's end. */
  private static final int LONGEST_SIGN = 40;

  /** How many lines an option may have below its own. */
  private static final int LONGEST = 4;

  private final List<String> lines;
  private final BitSet found = new BitSet();

  private IndentedChoices(List<String> lines) {
    this.lines = lines;
  }

  /** The lines of a text that are no code, though they are indented like it. */
  static BitSet in(String text) {
    IndentedChoices choices = new IndentedChoices(text.lines().toList());
    for (int line = 0; line < choices.lines.size(); line++) {
      if (choices.isSigned(line, 'A')) {
        choices.follow(line);
      }
    }
    return choices.found;
  }

  /** Takes a run of options, if there are several and some of them look like code. */
  private void follow(int first) {
    BitSet run = new BitSet();
    char letter = 'A';
    int last = first;
    for (int line = first; line < lines.size() && line - last <= 2 * LONGEST; line++) {
      if (isSigned(line, letter)) {
        run.set(line);
        last = line;
        letter++;
      }
    }
    if (run.cardinality() < 2) {
      return;
    }
    found.or(run);
    for (int line = last + 1; line < lines.size() && line - last <= LONGEST; line++) {
      if (isIndented(line) && isKey(lines.get(line).strip())) {
        found.set(line);
      }
    }
  }

  private boolean isSigned(int line, char letter) {
    String text = lines.get(line);
    if (!mayBeSigned(text)) {
      return false;
    }
    Matcher option = OPTION.matcher(text);
    return option.matches() && OptionSign.isOf(option.group(1), letter);
  }

  /** Looks for what ends a sign among the first characters, since most lines begin with a word. */
  private static boolean mayBeSigned(String line) {
    int at = 0;
    while (at < line.length() && SignSet.SPACES.has(line.charAt(at))) {
      at++;
    }
    int end = Math.min(line.length(), at + LONGEST_SIGN);
    while (at < end && SIGN_ENDS.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at < end;
  }

  private boolean isIndented(int line) {
    int width = 0;
    for (char c : lines.get(line).toCharArray()) {
      if (c != ' ' && c != '\t') {
        break;
      }
      width += c == '\t' ? TAB : 1;
    }
    return width >= CODE;
  }

  private static boolean isKey(String text) {
    Optional<Label> label = Label.of(List.of(new Text(text))).map(Label.Found::label);
    return label.filter(Label.ANSWER::equals).isPresent();
  }
}
