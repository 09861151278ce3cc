package org.examwright.reading.moodle.gift;

import java.util.List;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.gift.GiftSigns;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.jspecify.annotations.Nullable;

/** Takes a block apart: name, text, answers, general feedback. */
final class QuestionParser {
  private final FilePlaces places;

  QuestionParser(FilePlaces places) {
    this.places = places;
  }

  /**
   * The question of a block.
   *
   * @param text with its escapes hidden
   * @throws Refused if there is none
   */
  GiftQuestion parse(Excerpt text, Comments comments) {
    String name = null;
    Excerpt rest = text;
    if (text.startsWith(GiftSigns.NAME)) {
      // Moodle drops the colons of a name that does not end.
      rest = text.from(GiftSigns.NAME.length());
      int end = rest.indexOf(GiftSigns.NAME);
      if (end >= 0) {
        name = HiddenEscapes.show(rest.text().substring(0, end));
        rest = rest.from(end + GiftSigns.NAME.length()).trim();
      } else {
        places.warning(
            text.place(),
            "the name of the question does not end, and is taken for its text",
            "write `::` behind it as well");
      }
    }
    return question(name, rest, comments, text.place());
  }

  private GiftQuestion question(@Nullable String name, Excerpt text, Comments comments, int place) {
    int open = text.indexOf("{");
    int close = open < 0 ? text.indexOf("}") : text.text().indexOf('}', open);
    if (open < 0 && close < 0) {
      GiftText stem = GiftText.of(text, TextFormat.MOODLE);
      return new GiftQuestion(
          name,
          stem,
          new GiftText("", stem.format(), place),
          new GiftAnswerTypes.Description(),
          comments.idNumber(),
          comments.tags(),
          place);
    }
    if (open < 0 || close < 0) {
      throw new Refused(
          text.places()[Math.max(open, close)],
          open < 0 ? "a `}` has no `{` before it" : "a `{` has no `}` behind it",
          "write a brace of the text with a backslash before it, and no empty line among answers");
    }
    if (text.indexOf("}") < open) {
      places.warning(
          text.places()[text.indexOf("}")],
          "a `}` stands before the answers, and Moodle cuts the question in the wrong place",
          "write `\\}`");
    }
    List<BracePair> pairs = BracePair.in(text.text());
    List<BracePair> asking = pairs.stream().filter(pair -> pair.holdsAnswers(text)).toList();
    if (asking.size() > 1) {
      return new SeveralGaps(places).question(name, text, asking, comments, place);
    }
    if (asking.isEmpty() && !new BracePair(open, close).within(text).isNothing()) {
      places.warning(
          text.places()[open],
          "braces without a `=` in them are taken for an accepted answer, as Moodle does",
          "write `{=…}`, or `\\{` and `\\}` in a text");
    }
    BracePair taken = asking.isEmpty() ? new BracePair(open, close) : asking.getFirst();
    if (taken.open() > open) {
      places.warning(
          text.places()[open],
          "braces stand before those with the answers, and Moodle takes the first for them",
          "write `\\{` and `\\}` in a text");
    }
    Excerpt braces = taken.within(text);
    if (braces.contains("{")) {
      places.warning(
          braces.places()[braces.indexOf("{")],
          "there is another `{` among the answers, "
              + (taken.close() > close
                  ? "which Moodle ends at the first `}`"
                  : "and they end at the first `}`"),
          "write braces of an answer with a backslash before them");
    }
    GiftText stem = GiftText.of(stem(text, taken), TextFormat.MOODLE);
    int feedback = braces.text().lastIndexOf(GiftSigns.GENERAL_FEEDBACK);
    Excerpt general =
        feedback < 0
            ? braces.slice(0, 0)
            : braces.from(feedback + GiftSigns.GENERAL_FEEDBACK.length());
    Excerpt answers = feedback < 0 ? braces : braces.slice(0, feedback).trim();
    return new GiftQuestion(
        name,
        stem,
        GiftText.of(general, stem.format()),
        new AnswerParser(places, stem.format()).parse(answers),
        comments.idNumber(),
        comments.tags(),
        place);
  }

  /** The text, with a gap in the place of the answers if any of it follows them. */
  private static Excerpt stem(Excerpt text, BracePair answers) {
    Excerpt.Builder stem = new Excerpt.Builder().add(text.slice(0, answers.open()));
    if (!text.text().endsWith("}")) {
      stem.add(GiftQuestion.GAP, text.places()[answers.open()]);
    }
    return stem.add(text.from(answers.close() + 1)).build();
  }
}
