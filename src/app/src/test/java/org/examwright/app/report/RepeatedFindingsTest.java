package org.examwright.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.app.outcome.Finding;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Format;
import org.junit.jupiter.api.Test;

class RepeatedFindingsTest {
  private static final Format PAPER = new Format("paper", "Paper", "people", "paper");
  private static final Format SCREEN = new Format("screen", "Screen", "people", "screen");

  private static Finding said(Format format, int line, String message) {
    return Finding.ofExporter(
        format, Diagnostic.warning(new Origin("set.md", line, 1), message, "mend it"));
  }

  private static List<String> shown(boolean each, Finding... findings) {
    return RepeatedFindings.of(List.of(findings), each).stream()
        .map(shown -> shown.finding().line() + " " + shown.message())
        .toList();
  }

  @Test
  void whatFormatsSayAlikeOfAPlaceIsSaidOnceForAllOfThem() {
    assertThat(shown(false, said(PAPER, 3, "Odd."), said(SCREEN, 3, "Odd.")))
        .containsExactly("3 Paper, Screen: Odd.");
  }

  @Test
  void whatTheySayOfOtherPlacesOrOtherwiseIsSaidForEach() {
    assertThat(
            shown(
                false,
                said(PAPER, 3, "Odd."),
                said(SCREEN, 4, "Odd."),
                said(SCREEN, 3, "Strange.")))
        .containsExactly("3 Paper: Odd.", "4 Screen: Odd.", "3 Screen: Strange.");
  }

  @Test
  void thoseWhoWantToSeeEachDo() {
    assertThat(shown(true, said(PAPER, 3, "Odd."), said(SCREEN, 3, "Odd.")))
        .containsExactly("3 Paper: Odd.", "3 Screen: Odd.");
  }

  @Test
  void manyPlacesAreListedBehindTheFirstFew() {
    Finding[] findings = new Finding[9];
    for (int i = 0; i < findings.length; i++) {
      findings[i] = said(PAPER, i + 1, "Odd.");
    }

    assertThat(shown(false, findings)).hasSize(5).endsWith("5 the same, and in lines 6, 7, 8, 9");
  }
}
