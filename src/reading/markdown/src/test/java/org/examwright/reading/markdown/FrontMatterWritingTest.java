package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterWritingTest {
  private static final String QUESTION = "\n\n**1. What?**\n\n- [x] a\n- [ ] b\n";

  @Test
  void whatIsNotSaidIsNotWritten() {
    assertThat(FrontMatterWriting.of("Week 3", "de", null, Sitting.OPEN, TitleBlock.NONE, null))
        .isEqualTo("---\ntitle: \"Week 3\"\nlanguage: \"de\"\n---");
  }

  @ParameterizedTest
  @MethodSource("titles")
  void aTitleIsReadAsItIsWritten(String title) {
    QuestionSet set =
        MarkdownReading.set(
            FrontMatterWriting.of(title, "pt-BR", null, Sitting.OPEN, TitleBlock.NONE, "bold")
                + QUESTION);

    assertThat(set.title()).isEqualTo(title);
    assertThat(set.language()).isEqualTo("pt-BR");
  }

  static Stream<String> titles() {
    List<String> pieces =
        List.of(
            "a",
            " ",
            "\"",
            "\\",
            "'",
            "#",
            ":",
            "-",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u00a0",
            "😀",
            "é",
            "\t",
            "{",
            "}",
            "%",
            "@",
            "true",
            "123",
            "~",
            "\n",
            "\u007f",
            "word ".repeat(40));
    Random random = new Random(5);
    return IntStream.range(0, 500)
        .mapToObj(
            i ->
                "t"
                    + IntStream.range(0, random.nextInt(12))
                        .mapToObj(j -> pieces.get(random.nextInt(pieces.size())))
                        .collect(Collectors.joining())
                        .stripTrailing());
  }
}
