package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.xml.ClozeCode;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.jspecify.annotations.Nullable;

/** Reads a text with answers in several places, of which Moodle knows the first alone. */
record SeveralGaps(FilePlaces places) {

  GiftQuestion question(
      @Nullable String name, Excerpt text, List<BracePair> pairs, Comments comments, int place) {
    places.warning(
        text.places()[pairs.get(1).open()],
        "answers stand in several places and are read as gaps, though Moodle takes the first alone"
            + " and shows the others",
        "make it a question with embedded answers in Moodle XML, or a question for each gap");
    Excerpt.Builder shown = new Excerpt.Builder();
    int copied = 0;
    for (BracePair pair : pairs) {
      shown.add(text.slice(copied, pair.open())).add(GiftQuestion.GAP, text.places()[pair.open()]);
      copied = pair.close() + 1;
    }
    GiftText stem = GiftText.of(shown.add(text.from(copied)).build(), TextFormat.MOODLE);
    AnswerParser parser = new AnswerParser(places, stem.format());
    List<GiftAnswerTypes> gaps = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (BracePair pair : pairs) {
      Excerpt answers = pair.within(text);
      Optional<ClozeCode.Start> start = ClozeCode.startOf(answers.text());
      gaps.add(
          start.isPresent()
              ? parser.embedded(start.get().type(), answers.from(start.get().length()))
              : parser.parse(answers));
      start.ifPresent(code -> marks.add(code.mark()));
    }
    int points = marks.size() < pairs.size() ? 1 : marks.stream().mapToInt(mark -> mark).sum();
    return new GiftQuestion(
        name,
        stem,
        new GiftText("", stem.format(), place),
        new GiftAnswerTypes.Gaps(gaps, BigDecimal.valueOf(points)),
        comments.idNumber(),
        comments.tags(),
        place);
  }
}
