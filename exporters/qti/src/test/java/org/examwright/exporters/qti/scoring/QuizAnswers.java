package org.examwright.exporters.qti.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.PlainText;
import org.examwright.rendering.sheet.Mixing;

/** Says the answers of an attempt in the names of QTI 1.2. */
record QuizAnswers(Interaction interaction, List<ResponsePlace> places) {
  private static final String ONLY = "RESPONSE";

  Map<String, List<String>> of(Attempt attempt) {
    Map<String, List<String>> answers = new HashMap<>();
    attempt.responses().forEach((name, given) -> answer(answers, name, given));
    return answers;
  }

  private void answer(Map<String, List<String>> answers, String name, List<String> given) {
    switch (interaction) {
      case Interaction.Matching matching -> given.forEach(pair -> pair(answers, matching, pair));
      case Interaction.Gaps gaps -> {
        int index = name.equals(ONLY) ? 0 : number(name) - 1;
        ResponsePlace place = places.get(index);
        picked(gaps.gaps().get(index), place, given.getFirst(), answers);
      }
      case Interaction.Ordering ignored ->
          answers.put(
              places.getFirst().ident(),
              given.stream().map(item -> item.replace("choice_", "item_")).toList());
      case Interaction.ChoiceSelection ignored -> answers.put(places.getFirst().ident(), given);
      case Interaction.TrueFalse ignored -> answers.put(places.getFirst().ident(), given);
      case Interaction.ShortAnswer ignored -> answers.put(places.getFirst().ident(), given);
      case Interaction.Numeric ignored -> answers.put(places.getFirst().ident(), given);
      case Interaction.OpenResponse ignored -> throw new AssertionError("nobody scores this");
      case Interaction.FileUpload ignored -> throw new AssertionError("nobody scores this");
      case Interaction.None ignored -> throw new AssertionError("nobody answers this");
    }
  }

  private void pair(Map<String, List<String>> answers, Interaction.Matching matching, String pair) {
    String[] sides = pair.split(" ", -1);
    ResponsePlace place = places.get(number(sides[0]) - 1);
    String words =
        PlainText.of(PackageRightSides.of(matching).contents().get(number(sides[1]) - 1));
    String label =
        place.labels().entrySet().stream()
            .filter(offered -> offered.getValue().equals(words))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nobody offers " + words));
    answers.put(place.ident(), List.of(label));
  }

  private static void picked(
      Gap gap, ResponsePlace place, String given, Map<String, List<String>> answers) {
    switch (gap) {
      case Gap.DropDownGap dropDown ->
          answers.put(place.ident(), List.of(offered(dropDown, place, number(given) - 1)));
      case Gap.TextGap ignored ->
          place.labelOf(given).ifPresent(label -> answers.put(place.ident(), List.of(label)));
      case Gap.NumericGap ignored -> throw new AssertionError("numbers are written as words");
    }
  }

  /** The label in the place that a choice has among the others. */
  private static String offered(Gap.DropDownGap gap, ResponsePlace place, int choice) {
    List<Integer> mixed =
        Mixing.mixed(
            IntStream.range(0, gap.choices().size()).boxed().toList(),
            i -> gap.choices().get(i).content().plainText());
    return List.copyOf(place.labels().keySet()).get(mixed.indexOf(choice));
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(name.lastIndexOf('_') + 1));
  }
}
