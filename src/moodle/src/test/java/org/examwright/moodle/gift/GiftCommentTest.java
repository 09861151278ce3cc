package org.examwright.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.moodle.MoodleTag;
import org.examwright.moodle.RandomWords;
import org.junit.jupiter.api.Test;

class GiftCommentTest {
  @Test
  void aTokenStandsInALineOfItsOwn() {
    assertThat(GiftComment.id("q")).isEqualTo("// [id:q]");
    assertThat(GiftComment.tag("a]b")).isEqualTo("// [tag:a\\]b]");
    assertThat(GiftComment.is(GiftComment.tag("a"))).isTrue();
    assertThat(GiftComment.is("a // b")).isFalse();
  }

  @Test
  void anIdIsReadAsItWasWritten() {
    assertThat(RandomWords.of("a", "]", "\\", "\\]", "[id:", "[tag", ":", "<", "é"))
        .filteredOn(id -> !id.contains("[tag:"))
        .allSatisfy(id -> assertThat(GiftComment.idIn(GiftComment.id(id))).contains(id));
  }

  @Test
  void anIdThatLooksLikeATagAddsNone() {
    assertThat(GiftComment.id("a[tag:x]b")).isEqualTo("// [id:a(tag:x\\]b]");
    assertThat(RandomWords.of("a", "]", "\\", "[id:", "[tag:", ":", "[[tag:x]"))
        .allSatisfy(id -> assertThat(GiftComment.tagsIn(GiftComment.id(id))).isEmpty());
  }

  @Test
  void aTagIsReadAsItWasWritten() {
    assertThat(RandomWords.hostile().map(MoodleTag::stored).filter(tag -> !tag.isEmpty()))
        .allSatisfy(
            tag -> assertThat(GiftComment.tagsIn(GiftComment.tag(tag))).containsExactly(tag));
  }

  @Test
  void theFirstIdCountsAndEveryTag() {
    String comments = "// [id:a]\n// [tag:x] [tag:y]\n// [id:b] [tag:]";

    assertThat(GiftComment.idIn(comments)).contains("a");
    assertThat(GiftComment.tagsIn(comments)).containsExactly("x", "y", "");
    assertThat(GiftComment.idIn("// [id:] [ID:a]")).isEmpty();
  }
}
