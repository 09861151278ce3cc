package org.examwright.reading.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/**
 * The texts of a file with their formats, before anything is made of them; but for items to be put
 * in order, whose markup Moodle tidies.
 */
final class Texts {
  private final List<String> lines = new ArrayList<>();

  private Texts() {}

  static List<String> of(List<MoodleCase.Stored> stored) {
    Texts texts = new Texts();
    for (MoodleCase.Stored question : stored) {
      texts.add(question.text(), question.format());
      texts.add(question.generalfeedback());
      if (question.type().equals("truefalse")) {
        boolean key = question.answers().getFirst().fraction() == 1;
        texts.add(question.answers().get(key ? 1 : 0).feedback());
        texts.add(question.answers().get(key ? 0 : 1).feedback());
        continue;
      }
      if (question.type().equals("ordering")) {
        continue;
      }
      for (MoodleCase.Answer answer : question.answers()) {
        boolean word = question.type().equals("shortanswer");
        texts.add(answer.text(), word ? "any" : answer.format());
        texts.add(answer.feedback());
      }
      question.pairs().forEach(pair -> texts.add(pair.left(), pair.format()));
      question.numerical().forEach(number -> texts.add(number.feedback()));
    }
    return texts.lines;
  }

  static List<String> of(byte[] file) {
    Problems problems = new Problems("bank.gift");
    Source source = new Source("bank.gift", file, PictureFinder.NONE);
    String text = SourceText.of(source, problems).orElseThrow();
    QuestionParser parser = new QuestionParser(new FilePlaces(text, problems));
    Texts texts = new Texts();
    for (FileBlock block : FileBlocks.of(text)) {
      if (block.text().length() > 0 && !block.text().startsWith("$CATEGORY:")) {
        texts.add(parser.parse(HiddenEscapes.hide(block.text()), Comments.of(block.comments())));
      }
    }
    return texts.lines;
  }

  private void add(GiftQuestion question) {
    GiftText stem = question.stem();
    add(stem.text().replace(String.valueOf(GiftQuestion.GAP), GiftQuestion.BLANK), stem);
    add(question.generalFeedback());
    add(question.answers());
  }

  private void add(GiftAnswerTypes answers) {
    switch (answers) {
      case GiftAnswerTypes.TrueFalse truth -> {
        add(truth.whenWrong());
        add(truth.whenRight());
      }
      case GiftAnswerTypes.Choices choices ->
          choices.answers().stream()
              .filter(answer -> !answer.text().isEmpty())
              .forEach(
                  answer -> {
                    add(answer.text());
                    add(answer.feedback());
                  });
      case GiftAnswerTypes.ShortAnswers words ->
          words.answers().stream()
              .filter(
                  answer ->
                      !answer.text().isEmpty()
                          || answer.credit().signum() != 0
                          || !answer.feedback().isEmpty())
              .forEach(
                  answer -> {
                    add(answer.text().text(), "any");
                    add(answer.feedback());
                  });
      case GiftAnswerTypes.Matching matching ->
          matching.pairs().stream()
              .filter(pair -> !pair.left().isEmpty() || !pair.right().isEmpty())
              .forEach(pair -> add(pair.left()));
      case GiftAnswerTypes.Numerical numerical ->
          numerical.numbers().forEach(number -> add(number.feedback()));
      case GiftAnswerTypes.Gaps several -> several.gaps().forEach(this::add);
      case GiftAnswerTypes.Ordering ignored -> {}
      case GiftAnswerTypes.Description ignored -> {}
      case GiftAnswerTypes.Essay ignored -> {}
    }
  }

  private void add(GiftText text) {
    add(text.text(), text);
  }

  private void add(String text, GiftText format) {
    add(text, format.format().name().toLowerCase(Locale.ROOT));
  }

  private void add(MoodleCase.Field field) {
    add(field.text(), field.format());
  }

  private void add(String text, String format) {
    lines.add(format + ": " + text.replace("\r", "\n"));
  }
}
