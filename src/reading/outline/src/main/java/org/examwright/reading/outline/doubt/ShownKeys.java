package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** Finds lines that name the answer where those who are to answer see them. */
final class ShownKeys {
  private static final Pattern AT_END =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:"
              + Vocabulary.ANSWER.anywhere()
              + ")\\s?(?:is\\s|[:：=])\\s?[(\\[]?[A-Ja-j][)\\].]?\\s*$");

  private static final Pattern IN_FRONT =
      Pattern.compile("(?iu)^\\W{0,4}(?:" + Vocabulary.ANSWER.anywhere() + ")\\s?[:：]\\s?\\S.*");

  private static final SignSet BEHIND_LETTERS = SignSet.of(")].");

  private ShownKeys() {}

  static List<FoundDoubt> in(LookedAt seen) {
    List<FoundDoubt> found = new ArrayList<>();
    boolean options = false;
    for (int line : seen.only(LineRole.STEM, LineRole.OPTION)) {
      String text = seen.text(line);
      Optional<String> word = LineLook.keyWord(text);
      options |= LineLook.letter(text) >= 0 || LineLook.hasBox(text);
      if (word.filter(LineLook::saysAnswer).isPresent()
          || (endsWithKey(text) && !isTakenOff(seen, line))) {
        found.add(
            seen.grave(
                line,
                "the answer seems to stand in what is shown to those who are to answer",
                "write it below the options on a line of its own: `Answer: B`"));
      } else if (line > seen.first() && goesOnWithKey(seen, line)) {
        found.add(
            seen.grave(
                line,
                "the line goes on with the option above it, and seems to name the answer",
                "leave an empty line in front of it"));
      } else if (word.isPresent() && options && line > seen.first()) {
        found.add(
            seen.doubt(
                line,
                "`" + word.get() + ":` is shown to those who are to answer, and looks like a key",
                "if it is one, write `Answer:` instead"));
      }
    }
    for (int line : seen.only(LineRole.FEEDBACK)) {
      Optional<String> word = LineLook.keyWord(seen.text(line));
      if (options && word.filter(each -> !LineLook.saysAnswer(each)).isPresent()) {
        found.add(
            seen.doubt(
                line,
                "`" + word.get() + ":` is read as feedback, and looks like a key",
                "if it is one, write `Answer:` instead"));
      }
    }
    return found;
  }

  /** Whether the key behind an option was taken for its mark: then no option shows one. */
  private static boolean isTakenOff(LookedAt seen, int line) {
    return seen.file().account().is(line, LineRole.OPTION)
        && seen.question().interaction() instanceof Interaction.ChoiceSelection selection
        && selection.choices().stream()
            .noneMatch(choice -> endsWithKey(choice.content().plainText().strip()));
  }

  /** By the rules of lists, a line directly below an item goes on with it. */
  private static boolean goesOnWithKey(LookedAt seen, int line) {
    String text = seen.text(line);
    return seen.file().account().is(line, LineRole.OPTION)
        && beginsWithAnswer(text)
        && LineLook.letter(text) < 0
        && !LineLook.hasBox(text)
        && !isItem(text);
  }

  /** Whether a line says that what follows is the answer. */
  static boolean beginsWithAnswer(String line) {
    String start = line.length() > 100 ? line.substring(0, 100) : line;
    if (start.indexOf(':') < 0 && start.indexOf('：') < 0) {
      return false;
    }
    String plain = LineLook.plain(start);
    return hasAnswerInFront(plain) && IN_FRONT.matcher(plain).matches();
  }

  /** Whether a word for the answer stands behind at most four signs. */
  private static boolean hasAnswerInFront(String line) {
    for (int at = 0; at <= 4 && at < line.length(); at++) {
      if (Vocabulary.ANSWER.isAt(line, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(String line) {
    String text = line.stripLeading();
    return text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ");
  }

  /** Whether a line ends in the letter of an option, and says that it is the answer. */
  static boolean endsWithKey(String text) {
    int length = text.length();
    String end = LineLook.plain(length > 60 ? text.substring(length - 60) : text);
    return (end.indexOf(':') >= 0
            || end.indexOf('：') >= 0
            || end.indexOf('=') >= 0
            || end.contains(" is "))
        && endsWithLetter(end)
        && AT_END.matcher(end).find();
  }

  /** Whether a letter stands alone at the end, be it in parentheses. */
  private static boolean endsWithLetter(String text) {
    int at = text.length() - 1;
    while (at >= 0 && SignSet.SPACES.has(text.charAt(at))) {
      at--;
    }
    if (at >= 0 && BEHIND_LETTERS.has(text.charAt(at))) {
      at--;
    }
    return at > 0
        && Character.isLetter(text.charAt(at))
        && !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
