package org.examwright.rendering.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class QuestionNamesTest {

  private static String name(RichText stem, int place, int questions) {
    List<Question> all =
        IntStream.range(0, questions).mapToObj(i -> Sets.open("q" + i, stem)).toList();
    return new QuestionNames(Sets.of(all, List.of())).of(all.getFirst(), place, 40);
  }

  @Test
  void aNameBeginsWithThePlaceInAsManyDigitsAsTheSetNeeds() {
    assertThat(name(RichText.of("What?"), 7, 9)).isEqualTo("7 What?");
    assertThat(name(RichText.of("What?"), 7, 10)).isEqualTo("07 What?");
    assertThat(name(RichText.of("What?"), 7, 100)).isEqualTo("007 What?");
  }

  @Test
  void aLongNameIsCutAtAWord() {
    assertThat(name(RichText.of("What is the difference between this and that?"), 1, 1))
        .isEqualTo("1 What is the difference between this…");
  }

  @Test
  void aLongWordIsCutBetweenCharacters() {
    assertThat(name(RichText.of("😀".repeat(50)), 1, 1)).isEqualTo("1 " + "😀".repeat(37) + "…");
  }

  @Test
  void linesOfCodeBecomeOneLine() {
    assertThat(name(RichText.of(new Block.CodeBlock("", "a\n  b")), 1, 1)).isEqualTo("1 a b");
  }

  @Test
  void aQuestionWithoutWordsIsCalledByItsPlace() {
    assertThat(name(RichText.of(new Block.Rule()), 3, 12)).isEqualTo("03");
  }
}
