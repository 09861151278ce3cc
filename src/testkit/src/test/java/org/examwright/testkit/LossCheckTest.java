package org.examwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.junit.jupiter.api.Test;

class LossCheckTest {

  /** Writes stems and drops all else; what it declares and reports is up to the test. */
  private record StemsAlone(Capabilities capabilities, boolean reporting)
      implements Exporter<StemsAlone.Options> {
    record Options() {}

    @Override
    public Format format() {
      return new Format("stems", "Stems", "nobody", "txt");
    }

    @Override
    public Options defaults() {
      return new Options();
    }

    @Override
    public Export export(QuestionSet set, Options options) {
      StringBuilder stems = new StringBuilder();
      for (Question question : set.questions().toList()) {
        stems.append(question.stem().plainText()).append('\n');
      }
      List<Diagnostic> losses = reporting ? DeclaredLosses.of(set, capabilities) : List.of();
      return new Export(
          List.of(new Artifact("txt", stems.toString().getBytes(StandardCharsets.UTF_8))), losses);
    }
  }

  private static List<String> violations(Exporter<?> exporter, Feature feature) {
    return LossCheck.violations(
        exporter,
        Samples.of(feature),
        files -> new String(files.getFirst().content(), StandardCharsets.UTF_8));
  }

  @Test
  void feedbackThatVanishesWithoutAWordIsAViolation() {
    assertThat(violations(new StemsAlone(Capabilities.ALL, true), Feature.GENERAL_FEEDBACK))
        .containsExactly("\"qgeneralprobe\" is lost and nothing is reported");
  }

  @Test
  void aDeclaredLossThatIsNotReportedIsAViolation() {
    Capabilities declared =
        Capabilities.ALL.without(Feature.GENERAL_FEEDBACK, Weight.LOST, "is left out");

    assertThat(violations(new StemsAlone(declared, false), Feature.GENERAL_FEEDBACK))
        .containsExactly("the declared loss of general feedback is not reported");
  }

  @Test
  void aDeclaredAndReportedLossIsNone() {
    Capabilities declared =
        Capabilities.ALL.without(Feature.GENERAL_FEEDBACK, Weight.LOST, "is left out");

    assertThat(violations(new StemsAlone(declared, true), Feature.GENERAL_FEEDBACK)).isEmpty();
  }

  @Test
  void everyFeatureHasASampleThatUsesIt() {
    assertThat(Samples.all()).hasSameSizeAs(Feature.values());
    for (Feature feature : Feature.values()) {
      if (feature == Feature.CHARACTERS) {
        continue; // nothing that a set uses or not: exporters' own tests look at it
      }
      Capabilities declared = Capabilities.ALL.without(feature, Weight.LOST, "is left out");
      assertThat(violations(new StemsAlone(declared, false), feature))
          .as(feature.label())
          .contains("the declared loss of " + feature.label() + " is not reported");
    }
  }
}
