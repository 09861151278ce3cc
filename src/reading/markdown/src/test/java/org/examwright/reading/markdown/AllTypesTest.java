package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;

class AllTypesTest {

  @Test
  void itUsesEveryFeatureThatMarkdownCanSay() {
    QuestionSet set = Corpus.read("input/all-types.md");
    Set<Feature> used = EnumSet.noneOf(Feature.class);
    used.addAll(FeatureUse.of(set));
    set.sections().forEach(section -> used.addAll(FeatureUse.of(section)));
    set.questions().forEach(question -> used.addAll(FeatureUse.of(question)));

    Set<Feature> notShown =
        EnumSet.of(
            Feature.LANGUAGE, Feature.CHARACTERS, Feature.REMOTE_IMAGE, Feature.CHOICE_MARKUP);
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(notShown)));
  }
}
