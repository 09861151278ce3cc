package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file comes past the page that imports, whatever is in it. */
class ImportFormTest {
  static final List<Block> REFUSED =
      List.of(
          new Block.Table(
              List.of(Block.Alignment.NONE),
              new Block.Row(List.of()),
              List.of(new Block.Row(List.of(new Block.Cell(List.of(new Inline.Text("x"))))))),
          new Block.DisplayFormula("\\begin{pmatrix} 1 \\end{pmatrix}"),
          new Block.CodeBlock("latex", "\\documentclass{article}"),
          new Block.CodeBlock("latex", "\\section{One}"),
          new Block.Paragraph(List.of(new Inline.Text("delete \u007f me"))));

  @ParameterizedTest
  @FieldSource("REFUSED")
  void whatALookAtTheFileWouldRefuseIsTakenByItsName(Block block) {
    Artifact file = file(Sets.of(Sets.open("q", RichText.of(block))));

    assertThat(ImportForm.takes("set." + file.suffix(), file.content())).isTrue();
    assertThat(ImportForm.takes("set.gift", file.content())).isFalse();
  }

  @Test
  void theFileIsCalledTextAsWell() {
    assertThat(file(Sets.of(Sets.open("q", RichText.of("x")))).suffix()).isEqualTo("gift.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::x::[html]<p>What?</p>{}", "<b>a</b> {=b}", "x {T}"})
  void anOrdinaryFileIsTakenUnderAnyName(String gift) {
    assertThat(ImportForm.takes("set.gift", gift.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  private static Artifact file(QuestionSet set) {
    return GiftFiles.export(set).artifacts().getFirst();
  }
}
