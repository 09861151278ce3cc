package org.examwright.reading.moodle.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.moodle.MoodleCredits;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Finds out from their credits which choices are the right ones. */
public final class StoredChoices {
  private StoredChoices() {}

  /** The choices of a question that has one answer: the first that earns everything is right. */
  public static List<Choice> single(List<StoredChoice> stored, Origin origin, Problems problems) {
    List<Choice> choices = new ArrayList<>();
    boolean keyFound = false;
    for (StoredChoice choice : stored) {
      boolean full = choice.credit().compareTo(MoodleCredits.FULL) == 0;
      if (full && keyFound) {
        problems.note(
            origin,
            "several options earn everything: the first is taken for the right one, the others"
                + " keep their credit");
      }
      boolean key = full && !keyFound;
      keyFound |= full;
      choices.add(
          new Choice(
              choice.content(),
              key,
              key || choice.credit().signum() == 0 ? null : choice.credit(),
              choice.feedback()));
    }
    return choices;
  }

  /** The choices of a question that has several answers: those that earn something are right. */
  public static List<Choice> multiple(List<StoredChoice> stored) {
    long keys = stored.stream().filter(choice -> choice.credit().signum() > 0).count();
    BigDecimal share = Interaction.ChoiceSelection.shareOf(Math.max(1, keys));
    return stored.stream()
        .map(
            choice ->
                new Choice(
                    choice.content(),
                    choice.credit().signum() > 0,
                    unlessUsual(choice.credit(), share),
                    choice.feedback()))
        .toList();
  }

  /** What a choice earns if nothing is said need not be said. */
  private static @Nullable BigDecimal unlessUsual(BigDecimal credit, BigDecimal share) {
    return credit.abs().compareTo(share) == 0 ? null : credit;
  }
}
