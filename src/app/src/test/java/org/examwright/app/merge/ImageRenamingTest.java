package org.examwright.app.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageRenamingTest {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final ImageRenaming RENAMING = new ImageRenaming(Map.of("old.png", "new.png"));
  private static final List<Inline> IMAGE =
      List.of(new Inline.Text("x "), new Inline.Image("old.png", "", "", 3, null));
  private static final RichText TEXT = RichText.ofInlines(IMAGE);

  @ParameterizedTest
  @EnumSource
  void everythingElseStaysAsItWas(Feature feature) {
    assertThat(Samples.of(feature).set().questions())
        .allSatisfy(question -> assertThat(question.changed(RENAMING)).isEqualTo(question));
  }

  static Stream<Interaction> interactions() {
    Choice key = new Choice(TEXT, true, null, TEXT);
    Choice distractor = new Choice(TEXT, false, null, TEXT);
    AcceptedAnswer accepted = new AcceptedAnswer("a", FULL, TEXT);
    NumericAnswer number =
        new NumericAnswer(new NumericAnswer.Range(BigDecimal.ONE, FULL), FULL, TEXT);
    Pair pair = new Pair(TEXT, IMAGE);
    return Stream.of(
        new Interaction.OpenResponse(TEXT, TEXT, 4),
        new Interaction.ChoiceSelection(false, List.of(key, distractor), true),
        new Interaction.TrueFalse(true, TEXT, TEXT),
        new Interaction.ShortAnswer(List.of(accepted), true),
        new Interaction.Numeric(List.of(number), "m"),
        new Interaction.Matching(List.of(pair, pair), List.of(IMAGE), true),
        new Interaction.Ordering(List.of(TEXT, TEXT)),
        new Interaction.FileUpload(2, List.of(".pdf"), TEXT, TEXT),
        new Interaction.None(),
        new Interaction.Gaps(
            List.of(
                new Gap.TextGap("1", List.of(accepted), true),
                new Gap.DropDownGap("2", List.of(key, distractor)),
                new Gap.NumericGap("3", List.of(number)))));
  }

  @ParameterizedTest
  @MethodSource("interactions")
  void everyImageOfAQuestionIsFound(Interaction interaction) {
    Question question =
        new Question(
            "q",
            "1",
            IMAGE,
            TEXT.then(gaps(interaction)),
            interaction,
            BigDecimal.ONE,
            new Feedback(TEXT, TEXT, TEXT, TEXT, List.of(TEXT)),
            List.of(),
            Origin.of("set.md"));

    Question renamed = question.changed(RENAMING).called("other");

    assertThat(renamed.id()).isEqualTo("other");
    assertThat(sources(renamed)).hasSameSizeAs(sources(question)).containsOnly("new.png");
    assertThat(
            renamed.changed(new ImageRenaming(Map.of("new.png", "old.png"))).called(question.id()))
        .isEqualTo(question);
  }

  static Stream<Block> blocks() {
    List<Inline> nested = List.of(new Inline.Strong(IMAGE), new Inline.Emphasis(IMAGE));
    Block.Row row = new Block.Row(List.of(new Block.Cell(IMAGE)));
    return Stream.of(
        new Block.Paragraph(nested),
        new Block.Paragraph(List.of(new Inline.Strike(IMAGE), new Inline.Subscript(IMAGE))),
        new Block.Paragraph(
            List.of(new Inline.Superscript(IMAGE), new Inline.Link("https://a.org/", "", IMAGE))),
        new Block.Heading(3, IMAGE),
        new Block.BulletList(true, List.of(TEXT)),
        new Block.OrderedList(4, false, List.of(TEXT)),
        new Block.Quote(TEXT),
        new Block.Table(List.of(Block.Alignment.LEFT), row, List.of(row)));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void everyImageOfATextIsFound(Block block) {
    Question question = Sets.open("q", RichText.of(block));

    Question renamed = question.changed(RENAMING);

    assertThat(sources(renamed)).hasSameSizeAs(sources(question)).containsOnly("new.png");
    assertThat(renamed.changed(new ImageRenaming(Map.of("new.png", "old.png"))))
        .isEqualTo(question);
  }

  private static RichText gaps(Interaction interaction) {
    return interaction instanceof Interaction.Gaps gaps
        ? RichText.ofInlines(gaps.ids().stream().map(Inline.GapMark::new).toList())
        : RichText.EMPTY;
  }

  private static List<String> sources(Question question) {
    List<String> sources = new ArrayList<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Image image) {
                sources.add(image.source());
              }
            });
    question.texts().forEach(walk::visit);
    return sources;
  }
}
