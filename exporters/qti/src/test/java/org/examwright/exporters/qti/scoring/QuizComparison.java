package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.examwright.model.Interaction;
import org.examwright.model.Question;

/** Compares what an item of QTI 1.2 gives for answers with what the model says. */
record QuizComparison(Question question, QuizItemPlayer player) {
  /** Shares are hundredths of a percent: those of a few parts differ by no more than this. */
  private static final double ROUNDING = 0.01 + 1e-9;

  /** Everything that differs; empty when all is right. */
  List<String> differences(Random random) {
    List<String> differences = new ArrayList<>();
    BigDecimal points = new BigDecimal(player.field("points_possible"));
    if (points.compareTo(question.isAnswered() ? question.points() : BigDecimal.ZERO) != 0) {
      differences.add("it is worth " + points);
    }
    Interaction left = Reduced.of(question.interaction());
    QuizAnswers answers = new QuizAnswers(left, player.places());
    for (Attempt attempt : new Attempts(random).at(left)) {
      Map<String, List<String>> given = answers.of(attempt);
      compare(left, attempt, given, differences);
    }
    return differences;
  }

  private void compare(
      Interaction left, Attempt attempt, Map<String, List<String>> given, List<String> found) {
    double percent;
    try {
      percent = player.percent(given).doubleValue();
    } catch (AssertionError e) {
      found.add(String.valueOf(e.getMessage()));
      return;
    }
    double expected = attempt.score() * 100;
    if (left instanceof Interaction.ChoiceSelection selection && selection.multiple()) {
      // The rule is about all of it; Canvas makes parts of it by itself.
      List<String> ticked = given.getOrDefault("response1", List.of());
      differ(player.canvasTicks(ticked).doubleValue(), expected, 1e-6, given, found);
      expected = isAllRight(selection, ticked) ? 100 : 0;
    }
    boolean whole = expected == 0 || expected == 100;
    differ(percent, expected, whole ? 0 : ROUNDING, given, found);
  }

  private static boolean isAllRight(Interaction.ChoiceSelection selection, List<String> ticked) {
    for (int i = 0; i < selection.choices().size(); i++) {
      if (selection.choices().get(i).key() != ticked.contains("choice_" + (i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static void differ(
      double percent, double expected, double within, Object given, List<String> found) {
    if (Math.abs(percent - expected) > within) {
      found.add(given + " earns " + percent + " %, not " + expected + " %");
    }
  }
}
