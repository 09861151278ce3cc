package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;

/** Picks several choices at once: ticks, pairs and orders. */
record Picks(Random random) {
  private static final int MIXED = 12;

  List<Attempt> ticks(List<Choice> choices) {
    long keys = choices.stream().filter(Choice::key).count();
    List<Integer> places = IntStream.range(0, choices.size()).boxed().toList();
    List<Integer> right = places.stream().filter(i -> choices.get(i).key()).toList();
    List<List<Integer>> ticked = new ArrayList<>(places.stream().map(List::of).toList());
    ticked.add(places);
    ticked.add(right);
    for (int i = 0; i < MIXED; i++) {
      ticked.add(places.stream().filter(place -> random.nextBoolean()).toList());
    }
    return ticked.stream()
        .map(
            some ->
                Attempt.of(
                    some.stream().map(i -> "choice_" + (i + 1)).toList(),
                    some.stream().mapToDouble(i -> credit(choices.get(i), keys)).sum()))
        .toList();
  }

  /** A key earns its share, and a distractor costs as much. */
  private static double credit(Choice choice, long keys) {
    BigDecimal credit = choice.credit();
    return credit == null ? (choice.key() ? 1.0 : -1.0) / keys : credit.doubleValue() / 100;
  }

  List<Attempt> pairs(Interaction.Matching matching) {
    PackageRightSides rights = PackageRightSides.of(matching);
    int count = matching.pairs().size();
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; i < MIXED; i++) {
      List<String> pairs = new ArrayList<>();
      double score = 0;
      for (int left = 0; left < count; left++) {
        int right = rights.indexOf(matching.pairs().get(left));
        int given = i == 0 ? right : random.nextInt(rights.contents().size() + 1);
        if (given < rights.contents().size()) {
          pairs.add("left_" + (left + 1) + " right_" + (given + 1));
          score += given == right ? 1.0 / count : 0;
        }
      }
      attempts.add(Attempt.of(pairs, score));
    }
    return attempts;
  }

  List<Attempt> orders(int items) {
    List<String> right = IntStream.rangeClosed(1, items).mapToObj(i -> "choice_" + i).toList();
    List<Attempt> attempts = new ArrayList<>(List.of(Attempt.of(right, 1)));
    for (int i = 0; i < items; i++) {
      List<String> mixed = new ArrayList<>(right);
      Collections.shuffle(mixed, random);
      attempts.add(Attempt.of(mixed, mixed.equals(right) ? 1 : 0));
    }
    return attempts;
  }
}
