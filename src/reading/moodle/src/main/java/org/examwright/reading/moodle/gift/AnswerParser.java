package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.gift.GiftCredit;
import org.examwright.moodle.gift.GiftOrdering;
import org.examwright.moodle.gift.GiftSigns;
import org.examwright.moodle.xml.ClozeType;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.StoredCredits;

/** Finds out the type of a question from its answers, and takes them apart. */
final class AnswerParser {
  private final FilePlaces places;
  private final TextFormat format;

  /**
   * A parser for the answers of one question.
   *
   * @param format of texts that do not say theirs
   */
  AnswerParser(FilePlaces places, TextFormat format) {
    this.places = places;
    this.format = format;
  }

  GiftAnswerTypes parse(Excerpt answers) {
    if (answers.length() == 0) {
      return new GiftAnswerTypes.Essay();
    }
    if (GiftOrdering.begins(answers.text())) {
      return new OrderingParser(places).parse(answers);
    }
    if (answers.startsWith(GiftSigns.FEEDBACK)) {
      return numerical(answers.from(GiftSigns.FEEDBACK.length()));
    }
    if (answers.contains("~")) {
      return choices(answers);
    }
    if (answers.contains("=") && answers.contains(GiftSigns.ARROW)) {
      return matching(answers);
    }
    String word = answers.split('#').getFirst().trim().text();
    return switch (word.toUpperCase(Locale.ROOT)) {
      case GiftSigns.TRUE, "TRUE" -> trueFalse(true, answers, word);
      case GiftSigns.FALSE, "FALSE" -> trueFalse(false, answers, word);
      default -> shortAnswers(answers);
    };
  }

  /** Answers as they are embedded in a text, where tildes alone divide them. */
  GiftAnswerTypes embedded(ClozeType type, Excerpt answers) {
    List<Excerpt> parts = answers.split('~').stream().map(Excerpt::trim).toList();
    List<GiftAnswer> read = new ArrayList<>();
    for (Excerpt part : parts) {
      if (part.startsWith("=")) {
        read.add(answer(part.from(1), MoodleCredits.FULL));
      } else if (part.length() > 0) {
        read.add(weighted(part, parts.size() == 1 ? MoodleCredits.FULL : BigDecimal.ZERO));
      }
    }
    return switch (type) {
      case WORDS -> new GiftAnswerTypes.ShortAnswers(read);
      case EXACT_WORDS -> {
        places.note(answers.place(), "that case matters in a gap is left out");
        yield new GiftAnswerTypes.ShortAnswers(read);
      }
      case NUMBERS -> new GiftAnswerTypes.Numerical(read.stream().map(this::number).toList());
      case DROP_DOWN, SHUFFLED_DROP_DOWN, LISTED_OPTIONS -> new GiftAnswerTypes.Choices(true, read);
      case SEVERAL_OPTIONS -> new GiftAnswerTypes.Choices(false, read);
    };
  }

  private GiftAnswerTypes trueFalse(boolean key, Excerpt answers, String word) {
    if (!word.equals(word.toUpperCase(Locale.ROOT))) {
      places.warning(
          answers.place(),
          "`" + word + "` is read as the key of a statement, though Moodle takes it for a word",
          "write `{" + word.toUpperCase(Locale.ROOT) + "}`");
    }
    List<Excerpt> parts = answers.split('#');
    Excerpt wrong = parts.size() > 1 ? parts.get(1) : answers.slice(0, 0);
    int second = parts.size() > 2 ? answers.text().indexOf('#', answers.indexOf("#") + 1) : -1;
    Excerpt right = second < 0 ? answers.slice(0, 0) : answers.from(second + 1);
    return new GiftAnswerTypes.TrueFalse(key, feedback(wrong), feedback(right));
  }

  /** An equals sign begins an answer as a tilde does, and says that there is one right answer. */
  private GiftAnswerTypes choices(Excerpt answers) {
    List<GiftAnswer> choices = new ArrayList<>();
    Excerpt marked = EqualsSigns.marked(answers, places);
    boolean single = marked.contains("=");
    for (Excerpt item : items(marked, '~', 2)) {
      if (!item.startsWith("=")) {
        choices.add(weighted(item, BigDecimal.ZERO));
      } else if (GiftCredit.before(item.from(1).text()).isPresent()) {
        places.warning(
            item.place(),
            "a credit stands behind `=`, and Moodle shows it as a part of the option",
            "write `~%50%`, or `=` alone for the one that is right");
        GiftAnswer credited = weighted(item.from(1), MoodleCredits.FULL);
        single &= credited.credit().compareTo(MoodleCredits.FULL) == 0;
        choices.add(credited);
      } else {
        choices.add(answer(item.from(1), MoodleCredits.FULL));
      }
    }
    return new GiftAnswerTypes.Choices(single, choices);
  }

  private GiftAnswerTypes shortAnswers(Excerpt answers) {
    if (answers.isNothing()) {
      places.warning(answers.place(), "Moodle fails at an answer that is just a 0", "write `{=0}`");
      return new GiftAnswerTypes.ShortAnswers(List.of(answer(answers, MoodleCredits.FULL)));
    }
    return new GiftAnswerTypes.ShortAnswers(
        items(answers, '=', 1).stream().map(item -> weighted(item, MoodleCredits.FULL)).toList());
  }

  private GiftAnswerTypes matching(Excerpt answers) {
    List<GiftAnswerTypes.Pair> pairs = new ArrayList<>();
    for (Excerpt item : items(answers, '=', 2)) {
      int arrow = item.indexOf(GiftSigns.ARROW);
      if (arrow < 0) {
        throw new Refused(item.place(), "a pair has no `->`", "write both sides: `=left -> right`");
      }
      Excerpt right = item.from(arrow + GiftSigns.ARROW.length());
      pairs.add(
          new GiftAnswerTypes.Pair(
              GiftText.of(item.slice(0, arrow), format),
              new GiftText(
                  WhiteSpace.trim(HiddenEscapes.show(right.text())),
                  TextFormat.PLAIN,
                  right.place())));
    }
    return new GiftAnswerTypes.Matching(pairs);
  }

  private GiftAnswerTypes numerical(Excerpt answers) {
    int tilde = answers.indexOf("~");
    Excerpt numbers = tilde < 0 ? answers : answers.slice(0, tilde);
    List<Excerpt> items = new ArrayList<>(numbers.split('='));
    if (items.getFirst().trim().isNothing()) {
      if (items.size() == 1 && !items.getFirst().trim().text().isEmpty()) {
        places.warning(answers.place(), "Moodle fails at a bare 0", "write `{#=0}`");
      } else {
        items.removeFirst();
      }
    }
    if (items.isEmpty()) {
      throw new Refused(answers.place(), "there is no number to accept", "write it: `{#=5}`");
    }
    List<GiftAnswerTypes.NumberAnswer> read = new ArrayList<>();
    for (Excerpt item : items) {
      read.add(number(weighted(item.trim(), MoodleCredits.FULL)));
    }
    if (tilde >= 0) {
      GiftAnswer other = answer(answers.from(tilde + 1), BigDecimal.ZERO);
      if (!other.text().isEmpty()) {
        places.note(other.text().place(), "the text of a wrong number is left out");
      }
      read.add(
          new GiftAnswerTypes.NumberAnswer(
              new GiftAnswerTypes.Accepted.Anything(), BigDecimal.ZERO, other.feedback()));
    }
    return new GiftAnswerTypes.Numerical(read);
  }

  private GiftAnswerTypes.NumberAnswer number(GiftAnswer answer) {
    return new GiftAnswerTypes.NumberAnswer(
        new NumberParser(places).parse(answer.text()), answer.credit(), answer.feedback());
  }

  private static List<Excerpt> items(Excerpt answers, char mark, int fewest) {
    List<Excerpt> parts = new ArrayList<>(answers.split(mark));
    if (parts.getFirst().trim().isNothing()) {
      parts.removeFirst();
    }
    if (parts.size() < fewest) {
      throw new Refused(
          answers.place(),
          parts.isEmpty() ? "there is no answer" : "there is only one answer",
          "give " + (fewest == 1 ? "one" : "two or more") + ", each behind its `=` or `~`");
    }
    return parts.stream().map(Excerpt::trim).toList();
  }

  private GiftAnswer weighted(Excerpt item, BigDecimal usual) {
    Optional<GiftCredit> written = GiftCredit.before(item.text());
    if (written.isEmpty()) {
      return answer(item, usual);
    }
    GiftCredit credit = written.get();
    if (!credit.isNumber()) {
      throw new Refused(item.place(), "a credit has two minus signs", "take one of them out");
    }
    return answer(
        item.from(credit.length()),
        StoredCredits.read(credit.percent(), places.of(item.place()), places.problems()));
  }

  private GiftAnswer answer(Excerpt item, BigDecimal credit) {
    int hash = item.indexOf("#");
    Excerpt text = hash < 0 ? item : item.slice(0, hash);
    Excerpt feedback = hash < 0 ? item.slice(0, 0) : item.from(hash + 1);
    if (hash > 0 && feedback.trim().length() == 0) {
      places
          .problems()
          .tally(
              places.of(item.places()[hash]),
              "a `#` with nothing behind it is left out, as Moodle does",
              "write `\\#` if it belongs to the answer");
    }
    return new GiftAnswer(GiftText.of(text.trim(), format), credit, feedback(feedback));
  }

  private GiftText feedback(Excerpt feedback) {
    return GiftText.of(feedback.trim(), format);
  }
}
