package org.examwright.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainFieldTest {

  @Test
  void tagsAreText() {
    assertThat(PlainField.written("a <b> & c")).isEqualTo("a &lt;b> & c");
  }

  @Test
  void whatLooksLikeACharacterReferenceIsText() {
    assertThat(PlainField.written("&lt; &#60; R&D; a && b &&058;"))
        .isEqualTo("&amp;lt; &amp;#60; R&amp;D; a && b &amp;&amp;058;");
  }

  @Test
  void linesBecomeOne() {
    assertThat(PlainField.written(" a\n\tb ")).isEqualTo("a b");
  }

  @Test
  void aTextOfTheLongestLengthStays() {
    assertThat(PlainField.shortened("a".repeat(255))).isEqualTo("a".repeat(255));
  }

  @Test
  void aLongerTextIsCutAtAWord() {
    assertThat(PlainField.shortened("word ".repeat(60)))
        .isEqualTo("word ".repeat(50) + "word…")
        .hasSize(255);
  }

  @Test
  void aCutCountsWhatIsStored() {
    assertThat(PlainField.shortened("<".repeat(255)))
        .hasSizeLessThanOrEqualTo(255)
        .endsWith("&lt;…");
  }

  @Test
  void aCutCountsCharactersAndKeepsThemWhole() {
    assertThat(PlainField.shortened("😀".repeat(255))).isEqualTo("😀".repeat(255));
    assertThat(PlainField.shortened("😀".repeat(300))).isEqualTo("😀".repeat(254) + "…");
  }
}
