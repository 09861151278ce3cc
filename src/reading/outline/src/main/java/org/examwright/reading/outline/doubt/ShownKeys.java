package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.words.Vocabulary;

/** Finds lines that name the answer where those who are to answer see them. */
final class ShownKeys {
  private static final Pattern AT_END =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:"
              + Vocabulary.ANSWER.anywhere()
              + ")\\s?(?:is\\s|[:：=])\\s?[(\\[]?[A-Ja-j][)\\].]?\\s*$");

  private ShownKeys() {}

  static List<FoundDoubt> in(LookedAt seen) {
    List<FoundDoubt> found = new ArrayList<>();
    boolean options = false;
    for (int line : seen.only(LineRole.STEM, LineRole.OPTION)) {
      String text = seen.text(line);
      Optional<String> word = LineLook.keyWord(text);
      options |= LineLook.letter(text) >= 0 || LineLook.hasBox(text);
      if (word.filter(LineLook::saysAnswer).isPresent() || endsWithKey(text)) {
        found.add(
            seen.grave(
                line,
                "the answer seems to stand in what is shown to those who are to answer",
                "write it below the options on a line of its own: `Answer: B`"));
      } else if (word.isPresent() && options && line > seen.first()) {
        found.add(
            seen.doubt(
                line,
                "`" + word.get() + ":` is shown to those who are to answer, and looks like a key",
                "if it is one, write `Answer:` instead"));
      }
    }
    return found;
  }

  private static boolean endsWithKey(String text) {
    int length = text.length();
    String end = LineLook.plain(length > 60 ? text.substring(length - 60) : text);
    return (end.indexOf(':') >= 0
            || end.indexOf('：') >= 0
            || end.indexOf('=') >= 0
            || end.contains(" is "))
        && AT_END.matcher(end).find();
  }
}
