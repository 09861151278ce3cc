package org.examwright.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLinksTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "mailto:a@example.org", "#part"})
  void addressesAndPlacesInTheTextAreLive(String target) {
    assertThat(DeadLinks.isLive(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "DATA:text/html,x", "file:///etc", "notes.md"})
  void programsDataAndFilesAreNot(String target) {
    assertThat(DeadLinks.isLive(target)).isFalse();
  }

  @Test
  void aLinkToAFileBesideTheAuthorsIsReportedOnceAQuestion() {
    Inline link = new Inline.Link("notes.md", "", List.of(new Inline.Text("notes")));

    assertThat(DeadLinks.of(Sets.of(Sets.open("q", RichText.ofInlines(List.of(link, link))))))
        .extracting(Diagnostic::message)
        .containsExactly("the link to `notes.md` becomes its text alone");
  }
}
