package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examwright.exporters.moodle.xml.XmlFacts.STEM;
import static org.examwright.exporters.moodle.xml.XmlFacts.features;

import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup, characters, ids, tags. */
class EncodingFactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"]]>", "<![CDATA[", "&nbsp;", "<b>", "&amp;", "\u00a0", "\uFFFD", "😀"})
  void textIsTextToXml(String text) {
    Xml xml = Xml.of(Sets.titled(Sets.open("q", RichText.of("a" + text + "z")), text + "t"));

    assertThat(xml.all("//text[*]")).isEmpty();
    assertThat(Xml.words(xml.field("questiontext/text"))).isEqualTo("a" + text + "z");
    assertThat(Xml.words(xml.field("name/text"))).isEqualTo("1 " + text + "t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0008", "\uFFFE", "\uD800"})
  void noTextHoldsWhatXmlForbids(String character) {
    assertThatThrownBy(() -> RichText.of("a" + character))
        .isInstanceOf(InvalidQuestionException.class);
  }

  @Test
  void anIdOfAHundredCharactersIsKept() {
    assertThat(Xml.of(Sets.open("x".repeat(100), STEM)).field("idnumber")).hasSize(100);
  }

  @Test
  void everyIdIsThereOnce() {
    QuestionSet set = Sets.of(Sets.open("q", STEM), Sets.open("Q", STEM), Sets.open("r", STEM));

    assertThat(Xml.of(set).all("//question[@type!='category']/idnumber"))
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @Test
  void aTagThatWouldCrashTheImportIsLeftOutAndSaysSo() {
    Question question = Sets.withTags(Sets.open("q", STEM), "0", "<>", "a,b");

    assertThat(Xml.of(question).fields("tags/tag/text")).containsExactly("a,b");
    assertThat(features(question)).containsExactly(Feature.TAGS, Feature.TAGS);
    assertThat(Xml.of(Sets.withTags(Sets.open("q", STEM), "0")).fields("tags")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u3000", "\u2003", "\u2028", "\u202f"})
  void aSpaceInATagThatIsWideOrDoesNotBreakBecomesASpaceAndSaysSo(String space) {
    Question question = Sets.withTags(Sets.open("q", STEM), "a" + space + "b");

    assertThat(Xml.of(question).fields("tags/tag/text")).containsExactly("a b");
    assertThat(features(question)).containsExactly(Feature.TAGS);
  }
}
