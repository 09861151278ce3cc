package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;

/** Puts steps into the order of the numbers in front of them. */
record OrderingMaking(PaperTexts texts, Problems problems) {

  private record Step(int position, RichText content) {}

  InteractionMaking.Made of(PaperParts parts, RichText stem) {
    List<Step> steps = new ArrayList<>();
    for (PaperParts.Part part : parts.steps) {
      PaperBlock.Line line = (PaperBlock.Line) part.blocks().getFirst();
      Leads place = Leads.place(line.pieces()).orElse(new Leads("", "", line.pieces()));
      List<PaperBlock> content = new ArrayList<>(part.blocks());
      content.set(0, line.of(place.rest()));
      RichText text = texts.of(content);
      int index = steps.size();
      if (!text.isEmpty()) {
        steps.add(
            new Step(
                place.lead().matches("\\d{1,6}")
                    ? Integer.parseInt(place.lead())
                    : index < parts.positions.size() ? parts.positions.get(index) : 0,
                text));
      }
    }
    boolean numbered =
        steps.stream().allMatch(step -> step.position() > 0)
            && steps.stream().map(Step::position).distinct().count() == steps.size();
    if (!numbered || steps.size() < 2) {
      return withoutKey(parts, stem, steps);
    }
    return new InteractionMaking.Made(
        stem,
        new Interaction.Ordering(
            steps.stream()
                .sorted(Comparator.comparingInt(Step::position))
                .map(Step::content)
                .toList()));
  }

  private InteractionMaking.Made withoutKey(PaperParts parts, RichText stem, List<Step> steps) {
    problems.tally(
        problems.at(parts.place, 1),
        "the numbers do not say the order of all items; the question is read as an open one that"
            + " lists them",
        "read the handout instead, or number the items in Word");
    return new InteractionMaking.Made(
        steps.isEmpty()
            ? stem
            : stem.then(
                RichText.of(
                    new Block.BulletList(true, steps.stream().map(Step::content).toList()))),
        new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
  }
}
