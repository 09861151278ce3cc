package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.xml.MoodleXmlReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Normal;
import org.examwright.testkit.Sample;
import org.examwright.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Moodle XML comes back from the reader of Moodle XML as it was. */
class XmlReadBackTest {
  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSetComesBackUnlessALossIsReported(Sample sample) {
    Export export = export(sample.set());

    QuestionSet back = Objects.requireNonNull(read(export).set());

    assertThat(view(back).equals(view(sample.set())))
        .as("%s%n%s%n%s", view(back), view(sample.set()), export.diagnostics())
        .isEqualTo(export.diagnostics().stream().noneMatch(XmlReadBackTest::isLost));
  }

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void theProjectsSetsComeBackButForWhatIsReported(String name) {
    QuestionSet set = Corpus.read("input/" + name + ".md");
    Export export = export(set);
    Set<Origin> changed =
        export.diagnostics().stream().map(Diagnostic::origin).collect(Collectors.toSet());

    List<Question> back = Objects.requireNonNull(read(export).set()).questions().toList();

    List<Question> questions = set.questions().toList();
    assertThat(back).hasSameSizeAs(questions);
    for (int i = 0; i < back.size(); i++) {
      if (!changed.contains(questions.get(i).origin())) {
        assertThat(unnumbered(back.get(i))).isEqualTo(unnumbered(questions.get(i)));
      }
    }
  }

  /** The number that an author wrote before a question has no place in Moodle. */
  private static Question unnumbered(Question question) {
    Question normal = Normal.of(question);
    return new Question(
        normal.id(),
        "",
        normal.title(),
        normal.stem(),
        normal.interaction(),
        normal.points(),
        normal.feedback(),
        normal.tags(),
        normal.origin());
  }

  /** What stands above the questions is lost to learners alone. */
  private static boolean isLost(Diagnostic said) {
    return said.severity() == Severity.LOSS && said.feature() != Feature.SECTION_INTRODUCTION;
  }

  private static Export export(QuestionSet set) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    return exporter.export(set, exporter.defaults());
  }

  private static Reader.Result read(Export export) {
    byte[] content = export.artifacts().getFirst().content();
    return new MoodleXmlReader().read(new Source("set.xml", content, PictureFinder.NONE));
  }

  private static List<Object> view(QuestionSet set) {
    List<Object> view =
        new ArrayList<>(List.of(set.title(), set.language(), set.sitting(), set.titleBlock()));
    set.sections()
        .forEach(
            section -> {
              view.add(section.path());
              view.add(Optional.ofNullable(section.pick()));
              view.add(Normal.of(section.introduction()));
              section.questions().forEach(question -> view.add(Normal.of(question)));
            });
    for (Asset asset : set.assets()) {
      view.add(new Asset(asset.name().replaceAll(".*/", ""), asset.mediaType(), asset.content()));
    }
    return view;
  }
}
