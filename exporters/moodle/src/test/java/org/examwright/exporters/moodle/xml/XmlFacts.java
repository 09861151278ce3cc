package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/**
 * The smallest questions that show a fact of how Moodle reads its XML, and what becomes of them.
 *
 * <p>The facts themselves are the tests of {@link CommonFactsTest}, {@link XmlTypeFactsTest},
 * {@link EncodingFactsTest} and {@link XmlCreditFactsTest}, one or more a fact; those of what
 * Examwright reads and does not write stand with the reader.
 */
final class XmlFacts {
  static final RichText STEM = RichText.of("What?");
  static final RichText YES = RichText.of("yes");
  static final RichText NO = RichText.of("no");

  private XmlFacts() {}

  static Question ask(Interaction interaction) {
    return Sets.question("q", STEM, interaction);
  }

  static Question choices(boolean multiple) {
    return ask(
        new Interaction.ChoiceSelection(
            multiple, List.of(Choice.of(YES, true), Choice.of(NO, false)), true));
  }

  static Question earning(String credit) {
    return ask(
        new Interaction.ChoiceSelection(
            false,
            List.of(
                Choice.of(YES, true),
                new Choice(NO, false, new BigDecimal(credit), RichText.EMPTY)),
            true));
  }

  static Question truth() {
    return Sets.question("t", STEM, new Interaction.TrueFalse(true, YES, NO));
  }

  static Interaction number(String value, String tolerance) {
    return new Interaction.Numeric(
        List.of(
            NumericAnswer.of(
                new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance)))),
        "");
  }

  static Pair pair(String left, String right) {
    return new Pair(RichText.of(left), words(right));
  }

  static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  static QuestionSet section(String name) {
    Section section = new Section(List.of(name), RichText.EMPTY, List.of(Sets.open("q", STEM)));
    return new QuestionSet("Sample", "en", List.of(section), List.of());
  }

  static Export export(QuestionSet set) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    return exporter.export(set, exporter.defaults());
  }

  static List<Feature> features(Question question) {
    return features(Sets.of(question));
  }

  static List<Feature> features(QuestionSet set) {
    return features(export(set));
  }

  static List<Feature> features(Export export) {
    return export.diagnostics().stream()
        .filter(said -> said.severity() == Severity.LOSS)
        .map(said -> Objects.requireNonNull(said.feature()))
        .toList();
  }
}
