package org.examwright.reading.latex.rexams;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.source.rich.OneLine;

/** Reads an exercise that asks several things; each is a blank of its text. */
final class ClozeExercise {
  private final Exercise exercise;
  private final Problems problems;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Block> below = new ArrayList<>();
  private final Set<String> placed = new HashSet<>();
  private int item;
  private boolean prompts;

  ClozeExercise(Exercise exercise, Problems problems) {
    this.exercise = exercise;
    this.problems = problems;
  }

  /** The question; nothing if it makes no sense, which has been reported. */
  Optional<ExerciseQuestion.Read> read() {
    ExerciseMeta meta = exercise.meta();
    List<String> keys = meta.list("exsolution");
    List<String> types = meta.list("exclozetype");
    if (keys.isEmpty() || (!types.isEmpty() && types.size() != keys.size())) {
      problems.error(
          meta.origin("exsolution", exercise.origin()),
          "the " + keys.size() + " keys do not fit the " + types.size() + " kinds of blanks",
          "write as many in exclozetype as in exsolution");
      return Optional.empty();
    }
    RichText stem = GapPlace.fill(exercise.stem());
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.GapMark mark) {
                placed.add(mark.gap());
              }
            })
        .visit(stem);
    prompts = prompts(keys, types);
    for (int i = 0; i < keys.size(); i++) {
      String type = types.isEmpty() ? guess(keys.get(i)) : types.get(i).toLowerCase(Locale.ROOT);
      if (!gap(String.valueOf(i + 1), type, keys.get(i), i)) {
        return Optional.of(graded(stem));
      }
    }
    for (; item < exercise.options().size(); item++) {
      below.addAll(exercise.options().get(item).blocks());
    }
    return Optional.of(
        new ExerciseQuestion.Read(
            stem.then(new RichText(below)), new Interaction.Gaps(gaps), solution()));
  }

  /** Whether blanks for words and numbers have items too, which say what is asked. */
  private boolean prompts(List<String> keys, List<String> types) {
    int items = 0;
    for (int i = 0; i < keys.size(); i++) {
      String type = types.isEmpty() ? guess(keys.get(i)) : types.get(i);
      items += type.endsWith("choice") ? keys.get(i).length() : 1;
    }
    return exercise.options().size() >= items;
  }

  private static String guess(String key) {
    return key.matches("[01]{2,}") ? "schoice" : TexNumbers.of(key).isPresent() ? "num" : "string";
  }

  /** Reads a blank; whether it is one that a set can have. */
  private boolean gap(String id, String type, String key, int index) {
    switch (type) {
      case "num" -> {
        Optional<BigDecimal> value = TexNumbers.of(key);
        if (value.isEmpty()) {
          return false;
        }
        NumericAnswer.Value number = new NumericAnswer.Value(value.get(), tolerance(index));
        gaps.add(new Gap.NumericGap(id, List.of(NumericAnswer.of(number))));
        place(id, prompts ? next() : RichText.EMPTY);
      }
      case "string" -> {
        gaps.add(new Gap.TextGap(id, List.of(AcceptedAnswer.of(key)), true));
        place(id, prompts ? next() : RichText.EMPTY);
      }
      case "schoice", "mchoice" -> {
        if (!key.matches("[01]{2,}") || key.chars().filter(bit -> bit == '1').count() != 1) {
          return false;
        }
        List<Choice> choices = new ArrayList<>();
        for (int bit = 0; bit < key.length(); bit++) {
          choices.add(new Choice(next(), key.charAt(bit) == '1', null, RichText.EMPTY));
        }
        gaps.add(new Gap.DropDownGap(id, choices));
        place(id, RichText.EMPTY);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private BigDecimal tolerance(int index) {
    List<String> all = exercise.meta().list("extol");
    String written = all.size() == 1 ? all.getFirst() : index < all.size() ? all.get(index) : "";
    return TexNumbers.of(written).orElse(BigDecimal.ZERO).abs();
  }

  private RichText next() {
    return item < exercise.options().size() ? exercise.options().get(item++) : RichText.EMPTY;
  }

  /** What has no place in the text stands below it, behind what asks for it. */
  private void place(String id, RichText prompt) {
    if (placed.contains(id)) {
      return;
    }
    List<Inline> line = new ArrayList<>(OneLine.of(prompt.blocks()));
    if (!line.isEmpty()) {
      line.add(new Inline.Text(" "));
    }
    line.add(new Inline.GapMark(id));
    below.add(new Block.Paragraph(line));
  }

  /** Blanks that no set can have are graded by a person. */
  private ExerciseQuestion.Read graded(RichText stem) {
    problems.warning(
        exercise.origin(),
        "the exercise has blanks of a kind that no set has: a person grades it",
        "make several exercises of it");
    RichText text = WithoutGaps.of(stem);
    if (!exercise.options().isEmpty()) {
      text = text.then(RichText.of(new Block.BulletList(true, exercise.options())));
    }
    RichText keys = RichText.of(String.join(" | ", exercise.meta().list("exsolution")));
    return new ExerciseQuestion.Read(
        text,
        new Interaction.OpenResponse(keys.then(solution()), RichText.EMPTY, null),
        RichText.EMPTY);
  }

  private RichText solution() {
    boolean said = exercise.explanations().stream().anyMatch(each -> !each.isEmpty());
    return said
        ? exercise.solution().then(RichText.of(new Block.BulletList(true, exercise.explanations())))
        : exercise.solution();
  }
}
