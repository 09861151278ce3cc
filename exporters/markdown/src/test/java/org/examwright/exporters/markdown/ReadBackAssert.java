package org.examwright.exporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.examwright.markdown.PictureNames;
import org.examwright.markdown.Tidied;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.testkit.ModelText;

/** Writes a set, reads it back and compares; what does not count is {@link Tidied}'s to say. */
final class ReadBackAssert {
  private static final PictureNames PICTURES = new PictureNames(Map.of());
  private static final MarkdownExporter EXPORTER = new MarkdownExporter();

  private ReadBackAssert() {}

  static void requireSame(QuestionSet set) {
    Export export = EXPORTER.export(set, EXPORTER.defaults());
    String written = text(export);
    assertThat(export.diagnostics()).as(written).isEmpty();
    requireSame(set, export);
  }

  static void requireSame(QuestionSet set, Export export) {
    String written = text(export);
    Reader.Result result = read(export);
    QuestionSet read = result.set();
    assertThat(read).as(result.diagnostics() + "\n" + written).isNotNull();
    if (read == null) {
      return;
    }
    assertThat(read.title()).isEqualTo(set.title().strip());
    assertThat(read.language()).isEqualTo(set.language());
    List<Section> sections = set.sections().stream().filter(ReadBackAssert::holdsAnything).toList();
    assertThat(read.sections()).as(written).hasSameSizeAs(sections);
    for (int i = 0; i < sections.size(); i++) {
      Section there = read.sections().get(i);
      Section here = sections.get(i);
      assertThat(there.path()).isEqualTo(Tidied.path(here.path()));
      assertThat(Tidied.of(there.introduction()))
          .isEqualTo(Tidied.sayable(here.introduction(), PICTURES));
      assertThat(there.pick()).isEqualTo(here.pick());
      assertThat(there.questions()).hasSameSizeAs(here.questions());
      for (int j = 0; j < here.questions().size(); j++) {
        requireSame(here.questions().get(j), there.questions().get(j));
      }
    }
    set.assets()
        .forEach(
            asset ->
                assertThat(read.assets().stream().filter(a -> a.name().equals(asset.name())))
                    .containsExactly(asset));
  }

  private static boolean holdsAnything(Section section) {
    return !section.questions().isEmpty() || !Tidied.of(section.introduction()).isEmpty();
  }

  /** Without a difference but for what is reported. */
  private static void requireSame(Question question, Question back) {
    Question wanted = Tidied.sayable(question, PICTURES).question();
    if (!Tidied.of(back).equals(wanted)) {
      assertThat(ModelText.of(Tidied.of(back))).isEqualTo(ModelText.of(wanted));
      assertThat(Tidied.of(back)).isEqualTo(wanted);
    }
  }

  static String text(Export export) {
    return new String(export.artifacts().getFirst().content(), StandardCharsets.UTF_8);
  }

  static Reader.Result read(Export export) {
    PictureFinder pictures =
        name ->
            export.artifacts().stream()
                .filter(artifact -> artifact.named() && artifact.suffix().equals(name))
                .findFirst()
                .map(Artifact::content)
                .<PictureFinder.Lookup>map(PictureFinder.Found::new)
                .orElseGet(() -> new PictureFinder.Missing("it is not there"));
    return new MarkdownReader()
        .read(new Source("set.md", text(export).getBytes(StandardCharsets.UTF_8), pictures));
  }
}
