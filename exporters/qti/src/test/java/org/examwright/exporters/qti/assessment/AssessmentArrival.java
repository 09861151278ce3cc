package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.TextChange;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.testkit.Normal;

/**
 * A question as it comes back from a package: without what its format has no place for, all of
 * which is declared or reported.
 */
final class AssessmentArrival implements TextChange {
  private final Question question;
  private final Set<Feature> losses;
  private final Map<String, String> gaps = new HashMap<>();

  private AssessmentArrival(Question question, Set<Feature> losses) {
    this.question = question;
    this.losses = losses;
    if (question.interaction() instanceof Interaction.Gaps all) {
      all.ids().forEach(id -> gaps.put(id, Response.id(gaps.size(), all.gaps().size())));
    }
  }

  /**
   * The question in the form in which what went in and what came back are compared.
   *
   * @param losses that the exporter reports of it
   */
  static Question of(Question question, Set<Feature> losses) {
    AssessmentArrival arrival = new AssessmentArrival(question, losses);
    Question changed = question.changed(arrival);
    return Normal.of(
        new Question(
            changed.id(),
            "", // the number that an author wrote has no place in the standard
            arrival.title(),
            changed.stem(),
            arrival.interaction(changed.interaction()),
            question.isAnswered() ? question.points() : BigDecimal.ONE,
            arrival.feedback(changed.feedback()),
            changed.tags().stream().map(WhiteSpace::trim).toList(),
            changed.origin()));
  }

  /** The introduction of a section in the same form. */
  static RichText of(RichText introduction) {
    RichText changed = new InlineChange(inline -> leaf(inline, "")).of(introduction);
    return Normal.of(
        new RichText(changed.blocks().stream().map(AssessmentArrival::block).toList()));
  }

  private List<Inline> title() {
    String title = oneLine(question.title());
    String beginning = oneLine(Normal.untitled(question).displayTitle());
    return title.isEmpty() || title.equals(beginning) ? List.of() : List.of(new Inline.Text(title));
  }

  private Feedback feedback(Feedback feedback) {
    boolean scored = !losses.contains(Feature.OUTCOME_FEEDBACK) && isScored();
    return new Feedback(
        feedback.general(),
        scored ? feedback.correct() : RichText.EMPTY,
        scored ? feedback.partiallyCorrect() : RichText.EMPTY,
        scored ? feedback.incorrect() : RichText.EMPTY,
        List.of(), // Feature.HINTS
        feedback.otherwise());
  }

  private boolean isScored() {
    return switch (question.interaction()) {
      case Interaction.OpenResponse ignored -> false;
      case Interaction.FileUpload ignored -> false;
      case Interaction.None ignored -> false;
      case Interaction.ChoiceSelection ignored -> true;
      case Interaction.TrueFalse ignored -> true;
      case Interaction.ShortAnswer ignored -> true;
      case Interaction.Numeric ignored -> true;
      case Interaction.Matching ignored -> true;
      case Interaction.Ordering ignored -> true;
      case Interaction.Gaps ignored -> true;
    };
  }

  @Override
  public RichText text(RichText text) {
    RichText changed = new InlineChange(this::leaf).of(text);
    return new RichText(changed.blocks().stream().map(AssessmentArrival::block).toList());
  }

  @Override
  public List<Inline> line(List<Inline> line) {
    return new InlineChange(this::leaf).of(line);
  }

  @Override
  public String gap(String id) {
    return gaps.getOrDefault(id, id);
  }

  private Inline leaf(Inline inline) {
    return leaf(inline, inline instanceof Inline.GapMark mark ? gap(mark.gap()) : "");
  }

  private static Inline leaf(Inline inline, String gap) {
    return switch (inline) {
      case Inline.GapMark ignored -> new Inline.GapMark(gap);
      case Inline.Formula formula -> new Inline.Formula(meaning(formula.tex(), false));
      // what appears on pointing at them is reported as lost
      case Inline.Link link -> new Inline.Link(link.target(), "", link.content());
      case Inline.Image image ->
          new Inline.Image(image.source(), image.alt(), "", image.width(), image.height());
      case Inline.Text same -> same;
      case Inline.Code same -> same;
      case Inline.LineBreak same -> same;
      case Inline.Strong same -> same;
      case Inline.Emphasis same -> same;
      case Inline.Strike same -> same;
      case Inline.Subscript same -> same;
      case Inline.Superscript same -> same;
    };
  }

  private static Block block(Block block) {
    return switch (block) {
      case Block.OrderedList list -> // Feature.LIST_START
          new Block.OrderedList(1, list.tight(), texts(list.items()));
      case Block.BulletList list -> new Block.BulletList(list.tight(), texts(list.items()));
      case Block.Quote quote -> new Block.Quote(texts(List.of(quote.content())).getFirst());
      case Block.DisplayFormula formula -> new Block.DisplayFormula(meaning(formula.tex(), true));
      case Block.Paragraph same -> same;
      case Block.Heading same -> same;
      case Block.CodeBlock same -> same;
      case Block.Table same -> same;
      case Block.Rule same -> same;
    };
  }

  private static List<RichText> texts(List<RichText> items) {
    return items.stream()
        .map(item -> new RichText(item.blocks().stream().map(AssessmentArrival::block).toList()))
        .toList();
  }

  /** There are many ways to write one formula in LaTeX; a package says what it means. */
  private static String meaning(String tex, boolean display) {
    return MathMarkup.of(tex, display).orElse(tex);
  }

  private Interaction interaction(Interaction interaction) {
    return switch (interaction) {
      case Interaction.Matching matching -> {
        List<List<Inline>> others = new ArrayList<>();
        for (List<Inline> distractor : matching.distractors()) {
          if (!others.contains(distractor)
              && matching.pairs().stream().noneMatch(pair -> pair.right().equals(distractor))) {
            others.add(distractor);
          }
        }
        others.sort(Comparator.comparing(AssessmentArrival::oneLine));
        yield new Interaction.Matching(matching.pairs(), others, matching.shuffle());
      }
      case Interaction.Gaps all ->
          new Interaction.Gaps(
              IntStream.range(0, all.gaps().size())
                  .mapToObj(i -> gap(all.gaps().get(i), written(i)))
                  .toList());
      case Interaction.OpenResponse same -> same;
      case Interaction.ChoiceSelection same -> same;
      case Interaction.TrueFalse same -> same;
      case Interaction.ShortAnswer same -> same;
      case Interaction.Numeric same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.FileUpload same -> same;
      case Interaction.None same -> same;
    };
  }

  private Gap written(int index) {
    return ((Interaction.Gaps) question.interaction()).gaps().get(index);
  }

  /** The choices of a drop-down are plain text in an order of their own. */
  private static Gap gap(Gap gap, Gap written) {
    return gap instanceof Gap.DropDownGap down && written instanceof Gap.DropDownGap before
        ? new Gap.DropDownGap(
            down.id(),
            IntStream.range(0, down.choices().size())
                .mapToObj(i -> option(down.choices().get(i), before.choices().get(i)))
                .sorted(Comparator.comparing(Choice::toString))
                .toList())
        : gap;
  }

  private static Choice option(Choice choice, Choice written) {
    return new Choice(
        RichText.of(oneLine(written.content())),
        choice.key(),
        choice.key() ? null : choice.credit(),
        choice.feedback());
  }

  private static String oneLine(RichText text) {
    return WhiteSpace.trim(PlainText.of(text).replaceAll("\\s+", " "));
  }

  private static String oneLine(List<Inline> line) {
    return WhiteSpace.trim(PlainText.of(line).replaceAll("\\s+", " "));
  }
}
