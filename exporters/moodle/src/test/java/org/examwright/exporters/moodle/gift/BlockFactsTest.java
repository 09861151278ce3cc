package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.exporters.moodle.gift.GiftFacts.YES;
import static org.examwright.exporters.moodle.gift.GiftFacts.category;
import static org.examwright.exporters.moodle.gift.GiftFacts.code;
import static org.examwright.exporters.moodle.gift.GiftFacts.features;
import static org.examwright.exporters.moodle.gift.GiftFacts.open;
import static org.examwright.exporters.moodle.gift.GiftFacts.section;
import static org.examwright.exporters.moodle.gift.GiftFacts.shown;
import static org.examwright.exporters.moodle.gift.GiftFacts.stored;

import java.util.List;
import org.examwright.exporters.moodle.MoodleLinks;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of lines, comments, ids, tags, categories. */
class BlockFactsTest {
  @Test
  void linesAreTrimmedSoThatIndentationIsKeptOnOneLine() {
    assertThat(shown(stored(code("if x:\n    y")).text())).isEqualTo("if x:\n    y");
  }

  @Test
  void aBlankLineEndsAQuestionSoThatNoTextHasOne() {
    assertThat(shown(stored(code("a\n\nb")).text())).isEqualTo("a\n\nb");
  }

  @Test
  void aLineOfZeroCountsAsBlankSoThatNoTextHasOne() {
    assertThat(shown(stored(code("a\n0\nb")).text())).isEqualTo("a\n0\nb");
    assertThat(stored(Ask.ordering("0", "1")).answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly("0", "1");
  }

  @Test
  void aLineOfTwoSlashesIsACommentSoThatNoTextBeginsOne() {
    assertThat(shown(stored(code("a\n// b\nc")).text())).isEqualTo("a\n// b\nc");
    assertThat(stored(Ask.ordering("// a", "b")).answers())
        .extracting(answer -> shown(answer.text()))
        .containsExactly("// a", "b");
  }

  @Test
  void everyTokenHasACommentOfItsOwnAndNoEmptyLineFollows() {
    assertThat(GiftFiles.of(Sets.withTags(open("x"), "a", "b")))
        .startsWith("// [id:q]\n// [tag:a]\n// [tag:b]\n::1 x::");
  }

  @Test
  void aBracketInATokenHasABackslash() {
    assertThat(GiftFiles.of(Sets.withTags(open("x"), "a]b"))).contains("// [tag:a\\]b]\n");
  }

  @Test
  void idAndTagsAreReadFromCommentsOfTheirOwnBlock() {
    GiftImport.Stored stored = stored(Sets.withTags(open("x"), "a]b", "two words"));

    assertThat(stored.idnumber()).isEqualTo("q");
    assertThat(stored.tags()).containsExactly("a]b", "two words");
  }

  @Test
  void anIdMayHoldABracketOrABackslash() {
    assertThat(stored(Sets.open("a]b\\]\\", YES)).idnumber()).isEqualTo("a]b\\]\\");
  }

  @Test
  void aTagLosesAnglesAndBackticksAndSaysSo() {
    Question question = Sets.withTags(open("x"), "a<b>`c");

    assertThat(stored(question).tags()).containsExactly("abc");
    assertThat(features(question)).containsExactly(Feature.TAGS);
  }

  @Test
  void aTagThatWouldCrashTheImportIsLeftOutAndSaysSo() {
    Question question = Sets.withTags(open("x"), "0", "<>");

    assertThat(stored(question).tags()).isEmpty();
    assertThat(features(question)).containsExactly(Feature.TAGS, Feature.TAGS);
  }

  @Test
  void aCategoryStandsInABlockOfItsOwn() {
    assertThat(GiftFiles.of(Sets.of(open("x"))))
        .startsWith("$CATEGORY: $course$/top/Sample\n\n// [id:q]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b=c~d{e}#f", "a\\b", "a\\\\:b", "a &amp; b"})
  void aCategoryIsWrittenRawWithItsBackslashesDoubled(String name) {
    assertThat(category(name)).isEqualTo("Sample/" + name.replace("&amp;", "&amp;amp;"));
  }

  @Test
  void aSlashInTheNameOfACategoryIsDoubled() {
    assertThat(category("TCP/IP")).isEqualTo("Sample/TCP//IP");
  }

  @Test
  void theNameOfACategoryHas255CharactersAtMost() {
    QuestionSet set = section("x".repeat(300));

    assertThat(category("x".repeat(300))).hasSize("Sample/".length() + 255);
    assertThat(features(GiftFiles.export(set))).containsExactly(Feature.SECTIONS);
  }

  @Test
  void theFileIsUtf8WithoutAMark() {
    assertThat(stored(open("日本 é 👩‍👧")).text()).isEqualTo("<p>日本 é 👩‍👧</p>");
    assertThat(GiftFiles.of(open("x"))).doesNotContain("\uFEFF");
  }

  @Test
  void anIdThatLooksLikeATagAddsNoneAndSaysWhatBecomesOfIt() {
    Question question = Sets.withTags(Sets.open("a[tag:x]b", YES), "y");

    assertThat(stored(question).tags()).containsExactly("y");
    assertThat(stored(question).idnumber()).isEqualTo("a(tag:x]b");
    assertThat(GiftFiles.export(Sets.of(question)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the id `a[tag:x]b` becomes `a(tag:x]b`, since Moodle would read a tag in it; give it"
                + " another");
  }

  @Test
  void anItemIsStoredInAFormatThatDropsSpaceBetweenTagsSoThatThereIsNone() {
    RichText item =
        RichText.ofInlines(
            List.of(
                new Inline.Strong(List.of(new Inline.Text("a"))),
                new Inline.Text("  "),
                new Inline.Emphasis(List.of(new Inline.Text("b"))),
                new Inline.Text(" "),
                new Inline.Code("c")));
    Question question =
        Sets.question("q", YES, new Interaction.Ordering(List.of(item, RichText.of("d"))));

    assertThat(stored(question).answers().getFirst().text())
        .doesNotContainPattern(">\\s+<")
        .startsWith("<strong>a</strong>&#32; <em>b</em>&#32;<code>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.org/a#b~c",
        "https://x.org/~",
        "www.x.org/~smith/p?q=1#part",
        "https://x.org/a\\",
        "https://x.org/a\\:b~c"
      })
  void anAddressInAnItemWithASignThatIsHiddenIsNoLinkAndShownWhole(String address) {
    String item = stored(Ask.ordering("see " + address, "b")).answers().getFirst().text();

    assertThat(MoodleLinks.in(item)).isEmpty();
    assertThat(shown(item)).isEqualTo("see " + address);
  }

  @Test
  void anAddressInAnItemMayBeAsLongAsItLikes() {
    for (String part : List.of("a", "~", "%D0", "\\", "&")) {
      String item = "https://x.org/" + part.repeat(20_000);
      assertThat(shown(stored(Ask.ordering(item, "b")).answers().getFirst().text()))
          .isEqualTo(item);
    }
  }

  @Test
  void aGapTouchesNeitherUnderscoresNorAnAddress() {
    for (String before : List.of("snake_", "__", "https://x.org/", "www.x.org/?a=")) {
      String stem = stored(Ask.gap(before, "_name")).text();
      assertThat(stem).contains(before + "<span>_____</span>_name");
    }
    assertThat(stored(Ask.gap("a ", " b")).text()).contains("a _____ b");
  }
}
