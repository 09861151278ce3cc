package org.examwright.exporters.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.exporters.qti.Qti21Exporter;
import org.examwright.exporters.qti.Qti22Exporter;
import org.examwright.exporters.qti.Qti30Exporter;
import org.examwright.exporters.qti.QtiOptions;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.reading.qti.QtiReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as a package of QTI 2 or 3 comes back from its reader as it was. */
class AssessmentReadBackTest {
  private static final int SETS = LongRun.count(250, 8);
  private static final int QUESTIONS = 20;
  private static final List<String> PIECES =
      List.of(
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
          "[1]",
          "(y)",
          "$",
          "0",
          "1",
          ":",
          ";",
          ",",
          ".5",
          " ",
          "  ",
          "\t",
          "\n",
          "é",
          "日本",
          "👩‍👧",
          "\u00a0",
          "\u3000",
          "\u2028",
          "\u05d0\u05d1",
          "_____",
          "https://example.org/a",
          "true",
          "word",
          "ord");

  private final long seed = Long.getLong("qti.seed", 20261130L);

  static Stream<Exporter<QtiOptions>> exporters() {
    return Stream.of(new Qti21Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void theProjectsSetsComeBack(Exporter<QtiOptions> exporter) {
    for (String name : List.of("set-3", "all-types")) {
      requireReadBack(exporter, Corpus.read("input/" + name + ".md"), name);
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void everythingComesBackButForWhatIsReported(Exporter<QtiOptions> exporter) {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    for (int set = 0; set < SETS; set++) {
      requireReadBack(exporter, random.set(QUESTIONS), "seed %d, set %d".formatted(seed, set));
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void feedbackToPartsStaysSoWhereAllPartsTogetherAreNotQuiteAll(Exporter<QtiOptions> exporter) {
    RichText said = RichText.of("said");
    Feedback feedback = new Feedback(said, RichText.EMPTY, said.then(said), said, List.of());
    for (String last : List.of("33.3", "33.33333", "33.4")) {
      Interaction selection =
          new Interaction.ChoiceSelection(
              true,
              Stream.of("33.33333", "33.33333", last, "-100")
                  .map(
                      credit ->
                          new Choice(
                              RichText.of("worth " + credit),
                              !credit.startsWith("-"),
                              new BigDecimal(credit),
                              RichText.EMPTY))
                  .toList(),
              true);
      for (String points : List.of("0.5", "1", "3")) {
        Question question = Sets.question("q", RichText.of("Which?"), selection);
        requireReadBack(
            exporter,
            Sets.of(Sets.withPoints(Sets.withFeedback(question, feedback), points)),
            last + ", points " + points);
      }
    }
  }

  private static void requireReadBack(
      Exporter<QtiOptions> exporter, QuestionSet set, String place) {
    Export export = exporter.export(set, exporter.defaults());
    byte[] content = export.artifacts().getFirst().content();
    Reader.Result result = new QtiReader().read(new Source("set.zip", content, PictureFinder.NONE));
    assertThat(result.diagnostics()).as(place).noneMatch(said -> said.severity() == Severity.ERROR);

    QuestionSet read = Objects.requireNonNull(result.set());
    assertThat(read.title()).as(place).isEqualTo(set.title());
    assertThat(read.language()).as(place).isEqualTo(set.language());
    assertThat(read.sitting()).as(place).isEqualTo(set.sitting());
    assertThat(read.sections().stream().map(Section::pick))
        .as(place)
        .isEqualTo(set.sections().stream().map(Section::pick).toList());
    assertThat(headings(read)).as(place).isEqualTo(headings(set));
    Map<Integer, Set<Feature>> reported = reported(export);
    List<Question> questions = set.questions().toList();
    List<Question> back = read.questions().toList();
    assertThat(back).as(place).hasSameSizeAs(questions);
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Set<Feature> losses = reported.getOrDefault(question.origin().line(), Set.of());
      assertThat(AssessmentArrival.of(back.get(i), losses))
          .as("%s, %s", place, question)
          .isEqualTo(AssessmentArrival.of(question, losses));
    }
  }

  private static List<Object> headings(QuestionSet set) {
    return set.sections().stream()
        .<Object>flatMap(
            section ->
                Stream.of(
                    section.path().stream()
                        .map(name -> WhiteSpace.trim(name.replaceAll("\\s+", " ")))
                        .toList(),
                    AssessmentArrival.of(section.introduction())))
        .toList();
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
