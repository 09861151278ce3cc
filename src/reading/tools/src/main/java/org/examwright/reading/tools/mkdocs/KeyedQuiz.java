package org.examwright.reading.tools.mkdocs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Reads a quiz as first versions of the program had it: a word and a colon on each line. */
final class KeyedQuiz {
  private static final Pattern KEY =
      Pattern.compile(
          "\\s*(question|answer-correct|answer|content)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

  private final QuizFile file;
  private final Passage body;
  private final List<SourceLine> question = new ArrayList<>();
  private final List<SourceLine> content = new ArrayList<>();
  private final OfferedChoices choices;

  KeyedQuiz(QuizFile file, Passage body) {
    this.file = file;
    this.body = body;
    this.choices = new OfferedChoices(file.problems());
  }

  Optional<AskedQuestion> read() {
    String last = "question";
    List<SourceLine> option = new ArrayList<>();
    for (SourceLine line : body.lines()) {
      Matcher key = KEY.matcher(line.text());
      boolean begins = key.lookingAt() && !last.equals("content");
      SourceLine words = begins ? line.from(key.end()) : line;
      if (begins) {
        option(last, option);
        last = key.group(1).toLowerCase(Locale.ROOT);
        option = new ArrayList<>();
      }
      LineRole role =
          last.equals("question")
              ? LineRole.STEM
              : last.equals("content") ? LineRole.FEEDBACK : LineRole.OPTION;
      file.take(role, line);
      (last.equals("question") ? question : last.equals("content") ? content : option).add(words);
    }
    option(last, option);
    RichText stem = file.texts().of(new Passage(question));
    return choices
        .interaction(
            body.origin(file.problems()),
            OfferedChoices.Selecting.BY_KEYS,
            false,
            "write `answer-correct:` in front of each right one")
        .map(
            found ->
                new AskedQuestion(stem, found).explained(file.texts().of(new Passage(content))));
  }

  private void option(String key, List<SourceLine> words) {
    Passage option = new Passage(words);
    if (key.startsWith("answer")) {
      choices.add(
          file.texts().of(option),
          key.equals("answer-correct"),
          RichText.EMPTY,
          option.origin(file.problems()));
    }
  }
}
