package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.examwright.exporters.moodle.MoodleLinks;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.xml.MoodleXmlReader;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Normal;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.api.Test;

/** Random sets that use everything come back with exactly the losses that are reported. */
class RandomMoodleXmlTest {
  private static final int FILES = LongRun.count(40, 8);
  private static final int QUESTIONS = 500;
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "{1:SA:=x}",
          "=",
          "~",
          "#",
          "%50%",
          "\\",
          "\\}",
          "\\(",
          "\\)",
          "\\[",
          "$$",
          "$",
          "*",
          "->",
          "[[1]]",
          "[html]",
          "<",
          ">",
          "&",
          "&lt;",
          "&amp;",
          "&#126;",
          "&nbsp",
          "\"",
          "'",
          "]]>",
          "<![CDATA[",
          "<!--",
          "<b>",
          "</p>",
          "<br>",
          "@@PLUGINFILE@@/a.png",
          "(y)",
          ":-)",
          "f(y)",
          "0",
          "1",
          ":",
          " ",
          "  ",
          "\t",
          "\n",
          "é",
          "日本",
          "👩‍👧",
          "\u00a0",
          "\u3000",
          "\u2003",
          "\u2028",
          " & ",
          "&amp; é",
          "_____",
          "https://example.org/a",
          "www.example.org/?b=1&c",
          "\u05d0\u05d1",
          "word",
          "ord");

  private final long seed = Long.getLong("moodle.seed", 20261122L);

  @Test
  void everythingComesBackButForWhatIsReported() {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    for (int file = 0; file < FILES; file++) {
      requireReadBack(random.set(QUESTIONS), "seed %d, file %d".formatted(seed, file));
    }
  }

  private static void requireReadBack(QuestionSet set, String place) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    Export export = exporter.export(set, exporter.defaults());
    byte[] content = MoodleParser.heard(export.artifacts().getFirst().content());
    Reader.Result result =
        new MoodleXmlReader().read(new Source("set.xml", content, PictureFinder.NONE));
    assertThat(result.diagnostics()).as(place).noneMatch(said -> said.severity() == Severity.ERROR);

    QuestionSet read = Objects.requireNonNull(result.set());
    Map<String, Question> back = new HashMap<>();
    read.questions().forEach(q -> back.put(q.id(), q));
    Map<Integer, Set<Feature>> reported = reported(export);
    Set<String> introduced = new HashSet<>();
    set.sections().stream()
        .filter(section -> !section.introduction().isEmpty())
        .forEach(section -> introduced.add(section.questions().getFirst().id()));
    for (Question question : set.questions().toList()) {
      XmlArrival arrival = new XmlArrival(question);
      Question expected = arrival.question().map(Normal::of).orElse(null);
      Question found = back.remove(question.id());
      Set<Feature> losses = EnumSet.copyOf(arrival.losses());
      if (introduced.contains(question.id())) {
        losses.add(Feature.SECTION_INTRODUCTION);
      }
      assertThat(found == null ? null : Normal.of(found))
          .as("%s, %s", place, question)
          .isEqualTo(expected);
      assertThat(reported.getOrDefault(question.origin().line(), Set.of()))
          .as("losses of %s, %s", place, question)
          .isEqualTo(losses);
    }
    assertThat(back).as(place).isEmpty();
    assertThat(broken(Xml.of(export.artifacts()))).as(place).isEmpty();
    assertThat(headings(read)).as(place).isEqualTo(headings(arriving(set)));
  }

  /** The links that Moodle makes of more or less than an address; a cloze hides its texts. */
  private static List<String> broken(Xml xml) {
    return xml.all("//question[@type!='cloze']//*[@format='html']/text").stream()
        .flatMap(html -> MoodleLinks.broken(html).stream())
        .toList();
  }

  /** A section of which nothing arrives is none. */
  private static QuestionSet arriving(QuestionSet set) {
    List<Section> sections =
        set.sections().stream()
            .filter(
                section ->
                    !section.introduction().isEmpty()
                        || section.questions().stream()
                            .anyMatch(q -> new XmlArrival(q).question().isPresent()))
            .toList();
    return new QuestionSet(set.title(), set.language(), sections, set.assets());
  }

  private static List<Object> headings(QuestionSet set) {
    List<Object> headings = new ArrayList<>();
    for (Section section : set.sections()) {
      headings.add(section.path().stream().map(name -> name.replaceAll("\\s+", " ")).toList());
      headings.add(Normal.of(section.introduction()));
    }
    return headings;
  }

  private static Map<Integer, Set<Feature>> reported(Export export) {
    Map<Integer, Set<Feature>> reported = new HashMap<>();
    for (Diagnostic said : export.diagnostics()) {
      if (said.severity() == Severity.LOSS) {
        reported
            .computeIfAbsent(said.origin().line(), line -> EnumSet.noneOf(Feature.class))
            .add(said.feature());
      }
    }
    return reported;
  }
}
