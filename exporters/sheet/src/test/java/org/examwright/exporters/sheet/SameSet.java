package org.examwright.exporters.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.markdown.PictureNames;
import org.examwright.markdown.Tidied;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.ModelText;

/** Compares a set with what is read again; what does not count is {@link Tidied}'s to say. */
final class SameSet {
  private static final PictureNames PICTURES = new PictureNames(Map.of());

  private SameSet() {}

  static void require(QuestionSet set, Export export) {
    Reader.Result result = SheetAgain.read(export.artifacts());
    assertThat(result.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)).isEmpty();
    QuestionSet read = result.set();
    assertThat(read).isNotNull();
    if (read == null) {
      return;
    }
    assertThat(read.title()).isEqualTo(set.title().strip());
    assertThat(read.language()).isEqualTo(set.language());
    assertThat(read.sitting()).isEqualTo(set.sitting());
    assertThat(read.titleBlock()).isEqualTo(set.titleBlock());
    List<Section> sections =
        set.sections().stream()
            .filter(s -> !s.questions().isEmpty() || !Tidied.of(s.introduction()).isEmpty())
            .toList();
    assertThat(read.sections()).hasSameSizeAs(sections);
    for (int i = 0; i < sections.size(); i++) {
      Section here = sections.get(i);
      Section there = read.sections().get(i);
      assertThat(there.path()).isEqualTo(Tidied.path(here.path()));
      assertThat(Tidied.of(there.introduction()))
          .isEqualTo(Tidied.sayable(here.introduction(), PICTURES));
      assertThat(there.pick()).isEqualTo(here.pick());
      assertThat(there.questions()).hasSameSizeAs(here.questions());
      for (int j = 0; j < here.questions().size(); j++) {
        require(here.questions().get(j), there.questions().get(j));
      }
    }
    String shown = set.sections().toString();
    set.assets().stream()
        .filter(asset -> shown.contains("source=" + asset.name() + ","))
        .forEach(
            asset ->
                assertThat(read.assets().stream().filter(a -> a.name().equals(asset.name())))
                    .containsExactly(asset));
  }

  private static void require(Question question, Question back) {
    Question wanted = Tidied.sayable(question, PICTURES).question();
    if (!Tidied.of(back).equals(wanted)) {
      assertThat(ModelText.of(Tidied.of(back))).isEqualTo(ModelText.of(wanted));
      assertThat(Tidied.of(back)).isEqualTo(wanted);
    }
  }
}
