package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.junit.jupiter.api.Test;

/** R Markdown and Quarto are Markdown with parts that only R or Python knows. */
class ComputedPartsTest {
  private static final String TEXT =
      """
      **1. What is the mean?**

      ```{r, echo=FALSE}
      mean(x)
      ```

      It is `r mean(x)`, as `mean` says.

      ```r
      x
      ```
      """;

  private static List<String> said(String name) {
    byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);
    return MarkdownReading.said(
        new MarkdownReader().read(new Source(name, content, PictureFinder.NONE)).diagnostics());
  }

  @Test
  void whatIsRunIsNamed() {
    String words =
        ": warning: this code is run to make the page: what it computes is not in the set";

    assertThat(said("set.Rmd")).containsExactly("3:1" + words, "7:7" + words);
    assertThat(said("set.qmd")).hasSize(2);
  }

  @Test
  void inOtherMarkdownNothingIsRun() {
    assertThat(said("set.md")).isEmpty();
  }
}
