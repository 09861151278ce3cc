package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.QuestionSet;
import org.examwright.testkit.ModelText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is formatted in a cell stays so when the cell is taken apart. */
class FormattedOptionsTest {
  private static final String BOLD = "<r><rPr><b/></rPr><t xml:space='preserve'>%s</t></r>";
  private static final String PLAIN = "<r><t xml:space='preserve'>%s</t></r>";

  @ParameterizedTest
  @ValueSource(strings = {"\n", ";", "|", " ; "})
  void ofSeveralOptionsInACell(String between) {
    assertThat(
            options(
                PLAIN.formatted("cat" + between + "an ")
                    + BOLD.formatted("oak")
                    + PLAIN.formatted(between + "dog &amp; co")))
        .isEqualTo("cat / an <b>oak</b> / dog & co");
  }

  @Test
  void ofOptionsWithLettersBeforeThem() {
    assertThat(options(PLAIN.formatted("A) cat B) ") + BOLD.formatted("oak C) elm")))
        .isEqualTo("cat / <b>oak</b> / <b>elm</b>");
  }

  @Test
  void ofOptionsAfterWhiteSpace() {
    assertThat(options(BOLD.formatted("  A. cat\nB. ") + PLAIN.formatted("oak")))
        .isEqualTo("<b>cat</b> / oak");
  }

  private static String options(String runs) {
    XlsxFile file =
        new XlsxFile()
            .rawSheet(
                "Sheet1",
                "",
                "<sheetData><row r='1'>"
                    + XlsxFile.text("A1", "Question")
                    + XlsxFile.text("B1", "Options")
                    + XlsxFile.text("C1", "Answer")
                    + "</row><row r='2'>"
                    + XlsxFile.text("A2", "Which?")
                    + "<c r='B2' t='s'><v>0</v></c>"
                    + XlsxFile.text("C2", "A")
                    + "</row></sheetData>")
            .sharedStrings("<si>" + runs + "</si>");
    QuestionSet set = SheetReads.set(SheetReads.xlsx(file));
    Interaction asked = set.questions().findFirst().orElseThrow().interaction();
    StringBuilder shown = new StringBuilder();
    for (Choice choice : ((Interaction.ChoiceSelection) asked).choices()) {
      shown.append(shown.isEmpty() ? "" : " / ");
      shown.append(ModelText.of(choice.content()).replaceFirst("text:", "").strip());
    }
    return shown.toString();
  }
}
