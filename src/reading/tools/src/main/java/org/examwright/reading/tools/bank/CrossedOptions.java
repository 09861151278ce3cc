package org.examwright.reading.tools.bank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.RichText;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** A tab and a cross stand behind the right ones. */
record CrossedOptions(QuizFile file) implements LineOptions {
  private static final Pattern CROSS = Pattern.compile("\\t\\s*[xX]\\s*$");

  @Override
  public RichText stem(SourceLine line) {
    return file.texts().html(Passage.of(line));
  }

  @Override
  public void add(SourceLine line, OfferedChoices choices) {
    Matcher cross = CROSS.matcher(line.text());
    boolean right = cross.find();
    SourceLine words = right ? line.to(cross.start()) : line;
    choices.add(
        file.texts().html(Passage.of(words.stripped())), right, RichText.EMPTY, file.at(line));
  }

  @Override
  public String howToMark() {
    return "write a tab and `X` behind each right one";
  }
}
