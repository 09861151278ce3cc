package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.exporters.moodle.xml.XmlFacts.STEM;
import static org.examwright.exporters.moodle.xml.XmlFacts.YES;
import static org.examwright.exporters.moodle.xml.XmlFacts.choices;
import static org.examwright.exporters.moodle.xml.XmlFacts.features;
import static org.examwright.exporters.moodle.xml.XmlFacts.number;
import static org.examwright.exporters.moodle.xml.XmlFacts.section;
import static org.examwright.exporters.moodle.xml.XmlFacts.truth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all types have: fields, formats, files, categories. */
class CommonFactsTest {
  @Test
  void everyQuestionHasTheCommonParts() {
    Xml xml = Xml.of(Sets.withTags(choices(false), "one"));

    for (String part :
        List.of(
            "name/text",
            "questiontext[@format='html']/text",
            "generalfeedback[@format='html']/text",
            "defaultgrade",
            "penalty",
            "idnumber",
            "tags/tag/text")) {
      assertThat(xml.fields(part)).as(part).hasSize(1);
    }
  }

  @Test
  void hiddenIsNeverImportedSoThatNothingSaysIt() {
    assertThat(Xml.of(Sets.of(choices(true), truth())).all("//hidden")).isEmpty();
  }

  @Test
  void aTextIsTrimmedSoThatCodeKeepsTheWhiteSpaceAtItsEdgesInItsMarkup() {
    RichText code = RichText.of(new Block.CodeBlock("python", "  a\n  "));

    assertThat(Xml.words(Xml.of(Sets.open("q", code)).field("questiontext/text")))
        .isEqualTo("  a\n  ");
    assertThat(Xml.of(Sets.open("q", code)).field("questiontext/text")).startsWith("<pre>");
  }

  @Test
  void theDocumentationSaysThatMoodleImportsNoQti() {
    assertThat(Corpus.root().resolve("README.md"))
        .content()
        .contains("Moodle itself imports no QTI");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN_RESPONSE", "DESCRIPTION", "TRUE_FALSE", "NUMERIC", "ORDERING"})
  void hintsAreWrittenWhereMoodleHasThemAndReportedElsewhere(Feature kind) {
    Question question =
        Sets.withFeedback(
            Samples.of(kind).set().questions().findFirst().orElseThrow(),
            new Feedback(
                RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of(YES)));
    boolean has = MoodleType.of(question.interaction()).hasHints();

    assertThat(Xml.of(question).fields("hint[@format='html']/text")).hasSize(has ? 1 : 0);
    assertThat(features(question)).isEqualTo(has ? List.of() : List.of(Feature.HINTS));
  }

  @Test
  void onlyFormatsThatMoodleKnowsAreWritten() {
    assertThat(
            Xml.of(Sets.of(choices(true), Sets.question("r", STEM, number("5", "0")), truth()))
                .all("//@format"))
        .containsOnly("html", "plain_text", "moodle_auto_format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot.png", "a/b c.png", "größe+1%.png", "x&y#z.png"})
  void aFileStandsBesideTheTextThatShowsItAndIsReferredTo(String name) {
    RichText picture = RichText.ofInlines(List.of(new Inline.Image(name, "alt", "", null, null)));
    Xml xml = Xml.of(Sets.of(List.of(Sets.open("q", picture)), List.of(Samples.picture(name))));
    String file = xml.field("questiontext/file[@path='/'][@encoding='base64']/@name");

    assertThat(file).doesNotContain("/", " ", "%", "&", "#");
    assertThat(URLDecoder.decode(xml.field("questiontext/text"), StandardCharsets.UTF_8))
        .contains("src=\"@@PLUGINFILE@@/" + file + "\"");
  }

  @Test
  void aCategoryHasItsInfoWithFormatAndAnId() {
    Xml xml = Xml.of(section("TCP/IP"));

    assertThat(xml.one("//question[@type='category']/category/text"))
        .isEqualTo("$course$/top/Sample/TCP//IP");
    assertThat(xml.all("//question[@type='category']/info[@format='html']/text")).hasSize(1);
    assertThat(xml.all("//question[@type='category']/idnumber")).hasSize(1);
  }

  @Test
  void aLongNameOfACategoryIsCutAndSaysSo() {
    assertThat(Xml.of(section("x".repeat(300))).one("//category/text"))
        .hasSize("$course$/top/Sample/".length() + 255);
    assertThat(features(section("x".repeat(300)))).containsExactly(Feature.SECTIONS);
  }

  @Test
  void aLongTitleIsCutAndSaysSo() {
    Question question = Sets.titled(Sets.open("q", STEM), "word ".repeat(60));

    assertThat(Xml.of(question).field("name/text")).hasSizeLessThanOrEqualTo(255);
    assertThat(features(question)).containsExactly(Feature.TITLE);
  }

  @Test
  void aSecondIntroductionOfACategoryStandsBehindTheFirst() {
    List<Section> sections =
        List.of(
            new Section(List.of("A"), RichText.EMPTY, List.of(Sets.open("a", STEM))),
            new Section(List.of("A"), RichText.of("first"), List.of(Sets.open("b", STEM))),
            new Section(List.of("B"), RichText.of("other"), List.of(Sets.open("c", STEM))),
            new Section(List.of("A"), RichText.of("second"), List.of(Sets.open("d", STEM))));

    assertThat(
            Xml.of(new QuestionSet("Sample", "en", sections, List.of()))
                .all("//question[@type='category']/info/text"))
        .containsExactly("<p>first</p><p>second</p>", "", "<p>other</p>", "");
  }
}
