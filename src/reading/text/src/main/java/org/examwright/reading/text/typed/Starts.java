package org.examwright.reading.text.typed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.words.Vocabulary;

/** What lines begin with, numbers and letters apart. */
final class Starts {
  private static final Pattern RULE = Pattern.compile("([-=*_~#·.])\\1{2,}");
  private static final Pattern SPACED_RULE = Pattern.compile("(?:[-*_=] ?){3,400}");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})\\s*([^`]*)");
  private static final Pattern SUBPART = Pattern.compile("[(\\[]?(?:[ivx]{1,4}|[a-z])[.)\\]]\\s.*");
  private static final Pattern EQUALS = Pattern.compile("=(?:\\s.*|$)");

  private Starts() {}

  /** The label that a line begins with. */
  static Optional<Label> label(TypedLine line) {
    return hint(line) > 0
        ? Optional.of(Label.HINT)
        : Label.of(List.of(new Text(line.text()))).map(Label.Found::label);
  }

  /** How long the word is that a hint begins with; 0 if none does. */
  static int hint(TypedLine line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && colon < 30 && Vocabulary.HINT.has(line.text().substring(0, colon))
        ? colon + 1
        : 0;
  }

  static boolean isAnswer(TypedLine line) {
    return label(line).filter(Label.ANSWER::equals).isPresent();
  }

  /** Whether a line is drawn: signs that only set apart, or room to write on. */
  static boolean isRule(TypedLine line) {
    String text = line.text();
    return text.length() >= 3
        && "-=*_~#·.".indexOf(text.charAt(0)) >= 0
        && (RULE.matcher(text).matches()
            || (text.length() < 400 && SPACED_RULE.matcher(text).matches()));
  }

  /** The fence of code that a line is: its signs and what stands behind them. */
  static Optional<String[]> fence(TypedLine line) {
    if (!line.text().startsWith("```") && !line.text().startsWith("~~~")) {
      return Optional.empty();
    }
    Matcher fence = FENCE.matcher(line.text());
    return fence.matches()
        ? Optional.of(new String[] {fence.group(1), fence.group(2)})
        : Optional.empty();
  }

  /** Whether it begins a part of something larger, or an accepted answer. */
  static boolean isPart(TypedLine line) {
    return SUBPART.matcher(line.text()).matches()
        || EQUALS.matcher(line.text()).matches()
        || QuestionNumber.of(line.text()).isPresent()
        || OptionMark.of(line.text()).isPresent()
        || Bullet.of(line).isPresent()
        || label(line).isPresent();
  }
}
