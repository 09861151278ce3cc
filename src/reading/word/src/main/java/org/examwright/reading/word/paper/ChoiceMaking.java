package org.examwright.reading.word.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Option;
import org.jspecify.annotations.Nullable;

/** Makes choices of what is offered with boxes or circles in front. */
record ChoiceMaking(Kept kept, PaperTexts texts, PrintedAnswers printed, Problems problems) {

  InteractionMaking.Made of(PaperParts parts, RichText stem, Optional<Kept.Asked> asked) {
    List<Option> options = parts.options;
    boolean truth =
        options.size() == 2
            && options.stream().allMatch(option -> option.letter().isEmpty())
            && asked.map(each -> each.kind().equals("truth")).orElse(true);
    long keys = options.stream().filter(Option::ticked).count();
    disagreeing(options);
    if (keys == 0 || options.size() < 2) {
      return withoutKey(parts, stem);
    }
    if (truth && keys == 1) {
      return new InteractionMaking.Made(
          stem,
          new Interaction.TrueFalse(
              options.getFirst().ticked(),
              texts.of(options.getFirst().remark()),
              texts.of(options.getLast().remark())));
    }
    boolean boxes = options.stream().anyMatch(option -> Signs.isBox(option.sign()));
    if (!boxes && keys > 1) {
      problems.warning(
          problems.at(parts.place, 1),
          keys + " choices are marked as right; several may be chosen now",
          "mark one, or put boxes (☐, ☑) in front of the choices");
    }
    boolean fixed = asked.map(Kept.Asked::fixed).orElse(false);
    return new InteractionMaking.Made(
        stem,
        new Interaction.ChoiceSelection(
            boxes || keys > 1, options.stream().map(this::choice).toList(), !fixed));
  }

  /** The sign is what everybody sees; the style may be left from what was right before. */
  private void disagreeing(List<Option> options) {
    for (Option option : options) {
      if (!option.sign().isEmpty() && option.styledRight() != option.ticked()) {
        problems.warning(
            problems.at(option.place(), 1),
            option.ticked()
                ? "the choice is ticked, but does not look like a right one; it is taken as right"
                : "the choice looks like a right one, but is not ticked; it is taken as wrong",
            "give it the style `" + (option.ticked() ? "Right choice" : "Choice") + "` in Word");
      }
    }
  }

  private Choice choice(Option option) {
    RichText remark = texts.of(option.remark());
    @Nullable BigDecimal credit = credit(remark);
    RichText feedback =
        credit == null ? remark : new RichText(remark.blocks().subList(1, remark.blocks().size()));
    return new Choice(texts.of(option.content()), option.ticked(), credit, feedback);
  }

  private @Nullable BigDecimal credit(RichText remark) {
    return !remark.isEmpty() && remark.blocks().getFirst() instanceof Block.Paragraph first
        ? printed.percent(PlainText.of(first.content())).orElse(null)
        : null;
  }

  /** Nothing is invented: what is offered stays to be seen. */
  private InteractionMaking.Made withoutKey(PaperParts parts, RichText stem) {
    List<RichText> offered = new ArrayList<>();
    parts.options.forEach(option -> offered.add(texts.of(option.content())));
    problems.tally(
        problems.at(parts.place, 1),
        "nothing says which choices are right; the question is read as an open one that lists them",
        "read the handout instead, or tick the right choices in Word");
    return new InteractionMaking.Made(
        stem.then(RichText.of(new Block.BulletList(true, offered))),
        new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
  }
}
