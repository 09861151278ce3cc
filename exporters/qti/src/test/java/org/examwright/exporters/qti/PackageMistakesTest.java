package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.QtiReader;
import org.examwright.rendering.archive.StableZip;
import org.examwright.testkit.PythonTool;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Mistakes in packages that we write are found by our own checker where another finds them. */
class PackageMistakesTest {
  /** What stands somewhere, and what is put into its place. */
  private static final List<List<String>> MISTAKES =
      List.of(
          List.of("identifier=\"", "identifier=\"1 "),
          List.of("identifierref=\"", "identifierref=\"no-"),
          List.of("href=\"", "href=\"no-"),
          List.of("responseIdentifier=\"", "responseIdentifier=\"no-"),
          List.of("response-identifier=\"", "response-identifier=\"no-"),
          List.of("mapKey=\"choice", "mapKey=\"no"),
          List.of("map-key=\"choice", "map-key=\"no"),
          List.of("value>choice_1<", "value>choice_9<"),
          List.of("choice_2", "choice_1"),
          List.of(
              "Feedback outcomeIdentifier=\"FEEDBACK\" identifier=\"",
              "Feedback outcomeIdentifier=\"FEEDBACK\" identifier=\"no-"),
          List.of("linkrefid=\"", "linkrefid=\"no-"),
          List.of("respident=\"", "respident=\"no-"),
          List.of(">choice_1</varequal>", ">choice_9</varequal>"),
          List.of("src=\"images/", "src=\"no/"),
          List.of("src=&quot;images/", "src=&quot;no/"),
          List.of("<item ident=\"", "<item ident=\"same\" x=\""),
          List.of("&lt;p>", "&#7;"),
          List.of("<p>", "&#x1F;"),
          List.of("</", "<"));

  @TestFactory
  Stream<DynamicTest> whatAnotherCheckerFindsIsFound() {
    return Stream.of(
            new Qti12Exporter(),
            new Qti21Exporter(),
            new Qti22Exporter(),
            new Qti30Exporter(),
            new CartridgeExporter())
        .flatMap(PackageMistakesTest::tests);
  }

  private static <O extends Record> Stream<DynamicTest> tests(Exporter<O> exporter) {
    QtiPackage files =
        QtiPackage.of(exporter.export(everything(), exporter.defaults()).artifacts().getFirst());
    List<DynamicTest> tests = new ArrayList<>();
    String id = exporter.format().id();
    for (String name : files.files().keySet()) {
      Map<String, byte[]> without = new LinkedHashMap<>(files.files());
      without.remove(name);
      tests.add(dynamicTest(id + " without " + name, () -> compare(without)));
      if (name.endsWith(".xml")) {
        for (List<String> mistake : MISTAKES) {
          String content = String.valueOf(files.documents().get(name));
          int place = content.lastIndexOf(mistake.getFirst());
          if (place >= 0) {
            Map<String, byte[]> changed = new LinkedHashMap<>(files.files());
            String planted =
                content.substring(0, place)
                    + mistake.getLast()
                    + content.substring(place + mistake.getFirst().length());
            changed.put(name, planted.getBytes(StandardCharsets.UTF_8));
            tests.add(
                dynamicTest(id + " " + name + " " + mistake.getLast(), () -> compare(changed)));
          }
        }
      }
    }
    return tests.stream();
  }

  /** Every kind of question, and one with a picture. */
  private static QuestionSet everything() {
    QuestionSet set = QtiSets.everything(RichText.of("Text"));
    RichText picture = RichText.ofInlines(List.of(new Inline.Image("a.png", "", "", null, null)));
    List<Section> sections = new ArrayList<>(set.sections());
    sections.add(new Section(List.of(), RichText.EMPTY, List.of(Sets.open("picture", picture))));
    return new QuestionSet(
        set.title(), set.language(), sections, List.of(Samples.picture("a.png")));
  }

  private static void compare(Map<String, byte[]> files) {
    StableZip zip = new StableZip();
    files.forEach(zip::add);
    byte[] content = zip.toByteArray();
    List<String> ours =
        new QtiReader()
            .check(new Source("p.zip", content, PictureFinder.NONE)).stream()
                .filter(said -> said.severity() == Severity.ERROR)
                .map(said -> said.origin() + ": " + said.message())
                .toList();
    String theirs = PythonTool.answer("tools/qti_pkgcheck.py", content);

    if (!theirs.contains("\"errors\": []")) {
      assertThat(ours).as(theirs).isNotEmpty();
    }
  }
}
