package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No source asks what language the machine speaks on which it runs. */
class DefaultLocaleTest {
  private static final Pattern ASKS =
      Pattern.compile(
          "\\.formatted\\(|String\\.format\\(\\s*(?!Locale)|\\.to(?:Upper|Lower)Case\\(\\)"
              + "|\\bLocale\\.getDefault\\b|\\bprintf\\(|new (?:Decimal|Message)Format\\("
              + "|Format\\.get(?:Number|Integer|Percent|Date|Time)\\w*Instance\\(\\)"
              + "|Collator\\.getInstance\\(\\)");

  private static List<String> found(String text) {
    return ASKS.matcher(text).results().map(result -> result.group()).toList();
  }

  @Test
  void everyTextIsFormattedForANamedLocale() {
    assertThat(SourceFile.main())
        .filteredOn(file -> !file.module().equals("src/testkit"))
        .allSatisfy(file -> assertThat(found(file.text())).as(file.name()).isEmpty());
  }

  @Test
  void whatTakesTheDefaultLocaleIsFound() {
    assertThat(found("x = \"%d\".formatted(3); String.format(\"%d\", 3); y.toLowerCase();"))
        .hasSize(3);
    assertThat(found("String.format(Locale.ROOT, \"%d\", 3); y.toLowerCase(Locale.ROOT);"))
        .isEmpty();
  }
}
