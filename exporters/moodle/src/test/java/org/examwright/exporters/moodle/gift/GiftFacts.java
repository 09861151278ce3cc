package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.exporters.moodle.MoodleTarget;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/**
 * The smallest questions that show a fact of how Moodle reads GIFT, and what becomes of them.
 *
 * <p>The facts themselves are the tests of {@link BlockFactsTest}, {@link TextFactsTest}, {@link
 * TypeFactsTest}, {@link NumberFactsTest}, {@link GiftCreditFactsTest} and {@link LimitFactsTest},
 * one or more a fact.
 */
final class GiftFacts {
  static final RichText YES = RichText.of("yes");
  static final RichText NO = RichText.of("no");

  private GiftFacts() {}

  static Question open(String text) {
    return Sets.open("q", RichText.of(text));
  }

  static Question code(String code) {
    return Sets.open("q", RichText.of(new Block.CodeBlock("c++", code)));
  }

  static GiftImport.Stored stored(Question question) {
    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Sets.of(question))).questions();
    assertThat(stored).hasSize(1);
    return stored.getFirst();
  }

  static String shown(String html) {
    return GiftWords.ofHtml(html);
  }

  static QuestionSet section(String name) {
    Section section = new Section(List.of(name), RichText.EMPTY, List.of(open("x")));
    return new QuestionSet("Sample", "en", List.of(section), List.of());
  }

  static String category(String name) {
    return String.valueOf(
        GiftImport.accepted(GiftFiles.of(section(name))).questions().getFirst().category());
  }

  static Export export(MoodleTarget target, Question question) {
    return new GiftExporter()
        .export(Sets.of(question), new GiftOptions("", target, Omissions.UnknownCredits.LEAVE_OUT));
  }

  static List<Feature> features(Question question) {
    return features(GiftFiles.export(Sets.of(question)));
  }

  static List<Feature> features(Export export) {
    return export.diagnostics().stream()
        .filter(said -> said.severity() == Severity.LOSS)
        .map(said -> Objects.requireNonNull(said.feature()))
        .toList();
  }

  static Question gaps(int count) {
    List<Inline> stem = new ArrayList<>(List.of(new Inline.Text("a")));
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      stem.add(new Inline.GapMark("" + i));
      gaps.add(new Gap.TextGap("" + i, Ask.words("x"), false));
    }
    stem.add(new Inline.Text(" {b}"));
    return Sets.question("q", RichText.ofInlines(stem), new Interaction.Gaps(gaps));
  }
}
