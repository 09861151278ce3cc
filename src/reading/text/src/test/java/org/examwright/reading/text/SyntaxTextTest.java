package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;

/** The page about the syntax has an example of plain text. */
class SyntaxTextTest {
  @Test
  void itIsUnderstood() throws IOException {
    String page = Files.readString(Corpus.root().resolve("docs/SYNTAX.md"));
    String fence = "```text\n";
    int start = page.indexOf(fence) + fence.length();

    Reader.Result result = PlainReading.of(page.substring(start, page.indexOf("```", start)));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(PlainReading.shown(result))
        .isEqualTo(
            """
            set "Python, week 3" · en
            [PART A: Lists]
            1 · single choice
              stem:
                What is printed?
                <code>
                | x = [1, 2]
                | print(x[0])
              (x) 1
              ( ) 2
            2 · open response · 2 points
              stem: Name two methods of lists.
              answer: append and pop
            """);
  }
}
