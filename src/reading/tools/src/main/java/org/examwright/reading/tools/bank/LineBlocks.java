package org.examwright.reading.tools.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Reads blocks of lines, of which the first asks and each of the others is an option. */
record LineBlocks(QuizFile file, LineOptions options) {
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,9})[.)]\\s+(?=\\S)");

  void read() {
    List<SourceLine> block = new ArrayList<>();
    for (SourceLine line : file.lines()) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        read(block);
        block = new ArrayList<>();
      }
    }
    if (!block.isEmpty()) {
      read(block);
    }
  }

  private void read(List<SourceLine> block) {
    SourceLine first = block.getFirst();
    Matcher number = NUMBERED.matcher(first.text());
    boolean numbered = number.lookingAt();
    SourceLine words = numbered ? first.from(number.end()) : first;
    file.questions()
        .add(
            file.at(first),
            () -> {
              file.take(LineRole.STEM, first);
              OfferedChoices choices = new OfferedChoices(file.problems());
              for (SourceLine line : block.subList(1, block.size())) {
                file.take(LineRole.OPTION, line);
                options.add(line, choices);
              }
              RichText stem = options.stem(words);
              return choices.isEmpty()
                  ? withoutOptions(first)
                  : choices
                      .interaction(
                          file.at(first),
                          OfferedChoices.Selecting.BY_KEYS,
                          true,
                          options.howToMark())
                      .map(
                          found ->
                              new AskedQuestion(stem, found)
                                  .labelled(numbered ? number.group(1) : ""));
            });
  }

  private Optional<AskedQuestion> withoutOptions(SourceLine first) {
    file.problems()
        .error(
            file.at(first),
            "the question has no options",
            "write them directly below it, each on a line");
    return Optional.empty();
  }
}
