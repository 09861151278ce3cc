package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a key of front matter stands that is not known. */
class FrontMatterPlacesTest {

  private static List<String> places(String... lines) {
    return MarkdownReading.of("---\n" + String.join("\n", lines) + "\n---\n\n**1. x**\n\ny\n")
        .diagnostics()
        .stream()
        .map(d -> d.origin().line() + ":" + d.origin().column() + " " + d.message())
        .map(said -> said.replace(" is not known in front matter and is left out", ""))
        .toList();
  }

  @Test
  void theFirstAndTheLastKeyAreNamedInTheirOwnLines() {
    assertThat(places("layout: quiz", "title: T", "day: 2024-01-01"))
        .containsExactly("2:1 `layout`", "4:1 `day`");
  }

  @Test
  void aKeyThatAnotherOneBeginsWithIsNotTakenForIt() {
    assertThat(places("titles: many", "title: T", "points-of-all: 2", "po: 1"))
        .containsExactly("2:1 `titles`", "4:1 `points-of-all`", "5:1 `po`");
    assertThat(places("writer_mail: a@b.org", "writer: A"))
        .containsExactly("2:1 `writer_mail`", "3:1 `writer`");
  }

  @Test
  void aKeyBehindListsIsNamedInItsOwnLine() {
    assertThat(places("tags:", "  - a", "  - b", "keywords: [c,", "  d]", "writer: A"))
        .containsExactly("5:1 `keywords`", "7:1 `writer`");
  }

  @Test
  void aKeyBehindATextOfSeveralLinesIsNamedInItsOwnLine() {
    assertThat(
            places(
                "abstract: |", "  writer: in a text", "", "  more", "writer: A", "title: >", "  T"))
        .containsExactly("2:1 `abstract`", "6:1 `writer`");
  }

  @Test
  void keysWithinAnUnknownOneAreNotNamed() {
    assertThat(places("writer:", "  title: Dr", "  name: A", "editor:", "  name: B", "title: T"))
        .containsExactly("2:1 `writer`", "5:1 `editor`");
  }

  @Test
  void aKeyThatACommentNamesTooIsNamedWhereItIsAKey() {
    assertThat(places("# writer: nobody", "title: T", "", "writer: A"))
        .containsExactly("5:1 `writer`");
  }

  @Test
  void aKeyThatComesTwiceIsNamedInBothLines() {
    assertThat(places("writer: A", "title: T", "writer: B"))
        .containsExactly("2:1 `writer`", "4:1 `writer`");
  }

  @Test
  void keysInQuotesAndBehindSpacesAreFound() {
    assertThat(places("  title: T", "  \"made by\": A", "  'layout': x"))
        .containsExactly("3:3 `made by`", "4:3 `layout`");
  }

  @Test
  void aValueOfAnotherKindIsNamedInItsOwnLine() {
    assertThat(places("title: T", "tags: [a,", "  b]", "points: many"))
        .containsExactly("5:1 a value in the front matter is not of its kind");
  }
}
