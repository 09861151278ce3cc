package org.examwright.reading.moodle.gift;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.moodle.CategoryPath;
import org.examwright.moodle.PlainField;
import org.examwright.moodle.gift.GiftCategory;
import org.examwright.moodle.gift.GiftEscapes;
import org.examwright.reading.moodle.bank.Bank;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.ShownField;
import org.examwright.reading.moodle.bank.StoredTexts;

/** Reads the blocks of a file one after the other. */
final class GiftBank {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\:#={}~])");

  private final FilePlaces places;
  private final StoredTexts texts;
  private final Bank bank;
  private final QuestionParser parser;

  /** Whether an empty line may have cut a question off from its answers. */
  private boolean afterNamedText;

  GiftBank(Source source, FilePlaces places) {
    this.places = places;
    this.texts = new StoredTexts(source.pictures(), places.problems());
    this.bank = new Bank(source.baseName(GiftReader.EXTENSIONS), places.problems());
    this.parser = new QuestionParser(places);
  }

  Optional<QuestionSet> read(String file) {
    for (FileBlock block : JoinedBlocks.of(FileBlocks.of(file), places)) {
      read(block);
    }
    return bank.set(texts);
  }

  private void read(FileBlock block) {
    Excerpt text = block.text();
    block
        .lateComments()
        .forEach(
            comment ->
                places.note(
                    comment.place(),
                    "the line `" + beginning(comment.text()) + "` is a comment and left out"));
    if (text.length() == 0) {
      return;
    }
    if (block.endsWithZero()) {
      places.warning(
          text.places()[text.length()],
          "a line that is just a 0 ends the question and is left out",
          "write it as `[plain]0`, or on a line with other words");
    }
    if (GiftEscapes.holdsMark(text.text())) {
      places.note(
          text.place(), "two ampersands and a number are read as the character that Moodle means");
    }
    if (GiftCategory.is(text.text())) {
      int line = text.indexOf("\n");
      category(line < 0 ? text : text.slice(0, line));
      if (line < 0) {
        return;
      }
      text = text.from(line).trim();
      places.warning(
          text.place(),
          "a question begins directly under a category, and Moodle takes it for the category's name",
          "leave an empty line between them");
    }
    question(HiddenEscapes.hide(text), Comments.of(block.comments()));
  }

  private void category(Excerpt line) {
    String written = GiftCategory.raw(line.text());
    String meant = ESCAPE.matcher(written).replaceAll("$1");
    if (!meant.equals(GiftCategory.read(line.text()))) {
      places.warning(
          line.place(),
          "escapes in a category are read as they are meant, though Moodle shows `&&` and a number",
          "write the characters without a backslash");
    }
    CategoryPath path = CategoryPath.read(meant);
    List<String> names = ShownField.ofEach(path.names());
    for (String name : names) {
      if (name.length() > PlainField.LONGEST || name.indexOf('<') >= 0) {
        places.warning(
            line.place(),
            "Moodle cuts the category `" + beginning(name) + "`, or refuses it",
            "write a short name without `<`");
      }
    }
    if (!path.context().isEmpty() && !path.context().equals(CategoryPath.COURSE)) {
      places.note(
          line.place(), "that the category is one of the " + path.context() + " is left out");
    }
    bank.category(names, RichText.EMPTY);
  }

  private void question(Excerpt text, Comments comments) {
    try {
      GiftQuestion question = parser.parse(text, comments);
      boolean described = question.answers() instanceof GiftAnswerTypes.Description;
      if (afterNamedText && question.name() == null && !described) {
        places.warning(
            text.place(),
            "a question without a name follows a named text without answers",
            "if they are one question, take out the empty line between them");
      }
      afterNamedText = described && (question.name() != null || afterNamedText);
      if (question.answers() instanceof GiftAnswerTypes.Description
          && question.idNumber() == null
          && question.name() != null
          && bank.introduce(
              ShownField.of(question.name()),
              texts.read(
                  question.stem().text(),
                  question.stem().format(),
                  places.of(question.stem().place())))) {
        return;
      }
      bank.add(new GiftConversion(places, texts).of(question));
    } catch (Refused e) {
      places.problems().error(places.of(e.place()), String.valueOf(e.getMessage()), e.remedy());
    } catch (InvalidQuestionException e) {
      bank.leaveOut(places.of(text.place()), e);
    }
  }

  private static String beginning(String line) {
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
