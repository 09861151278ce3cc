package org.examwright.reading.moodle.aiken;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Html;
import org.examwright.model.text.RichText;
import org.examwright.moodle.TextFormat;
import org.examwright.reading.moodle.bank.StoredQuestion;
import org.examwright.reading.moodle.bank.StoredTexts;
import org.examwright.reading.source.Problems;

/** A question whose lines are being read. */
final class AikenQuestion {
  private final Origin origin;
  private final Problems problems;
  private final List<String> stem = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<Origin> places = new ArrayList<>();

  AikenQuestion(Origin origin, Problems problems) {
    this.origin = origin;
    this.problems = problems;
  }

  Origin origin() {
    return origin;
  }

  boolean hasOptions() {
    return !options.isEmpty();
  }

  /** Whether an option with this letter would be the next one. */
  boolean isNext(String letter) {
    return place(letter) == options.size();
  }

  /** A line of the question, or another one of its last option. */
  void text(String line) {
    if (options.isEmpty()) {
      stem.add(line);
    } else {
      options.set(options.size() - 1, options.getLast() + "\n" + line);
    }
  }

  void option(String letter, String text, Origin place) {
    if (!isNext(letter)) {
      problems.warning(
          place,
          "the option " + letter + " stands where " + letter(options.size()) + " is expected",
          "Moodle counts the options and does not look at their letters; put them in order");
    }
    options.add(text);
    places.add(place);
  }

  /**
   * The whole question.
   *
   * @param answer what is written behind {@code ANSWER:}
   * @return nothing when the answer is none of the options, which has been reported
   */
  Optional<StoredQuestion> stored(String answer, Origin place, StoredTexts texts) {
    int key = answer.isEmpty() ? -1 : place(answer.substring(0, 1));
    if (key < 0 || key >= options.size()) {
      problems.error(
          place,
          "the answer `" + answer + "` is none of the options",
          "write the letter of the right option");
      return Optional.empty();
    }
    if (answer.length() > 1) {
      problems.warning(
          place,
          "of the answer `" + answer + "` only " + letter(key) + " is read, as Moodle does",
          "a question in Aiken has one answer");
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      choices.add(Choice.of(text(options.get(i), places.get(i), texts), i == key));
    }
    return Optional.of(
        new StoredQuestion(
            origin,
            "",
            text(String.join("\n", stem), origin, texts),
            new Interaction.ChoiceSelection(false, choices, true),
            BigDecimal.ONE,
            Feedback.NONE,
            List.of(),
            null));
  }

  /** No character means anything, but for the formulas that Moodle finds in any text. */
  private static RichText text(String text, Origin place, StoredTexts texts) {
    String html = Html.escape(text).replace("\n", "<br>");
    return texts.read(html, TextFormat.HTML, place);
  }

  private static int place(String letter) {
    return letter.toUpperCase(Locale.ROOT).charAt(0) - 'A';
  }

  private static String letter(int place) {
    return String.valueOf((char) ('A' + place));
  }
}
