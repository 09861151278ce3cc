package org.examwright.reading.outline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java|java",
        "c++|c++",
        "objective-c|objective-c",
        "java title=\"A.java\"|java",
        "rust,editable|rust,editable",
        "{r}|r",
        "{r, echo=FALSE}|r",
        "{r setup, include=FALSE}|r",
        "{python}|python",
        "{.python}|python",
        "{ .haskell .numberLines startFrom=\"100\"}|haskell",
        "{#listing .sql}|sql",
        "{=html}|html",
        "mermaid|mermaid"
      })
  void theLanguageIsTheFirstWordOrTheFirstInBraces(String info, String language) {
    assertThat(CodeLanguage.of(info)).isEqualTo(language);
  }

  @Test
  void withoutAWordThereIsNoLanguage() {
    assertThat(CodeLanguage.of(null)).isEmpty();
    assertThat(CodeLanguage.of("  ")).isEmpty();
    assertThat(CodeLanguage.of("{#listing}")).isEmpty();
    assertThat(CodeLanguage.of("{}")).isEmpty();
  }
}
