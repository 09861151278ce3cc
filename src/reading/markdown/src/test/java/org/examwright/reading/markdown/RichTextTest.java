package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.MarkdownReading.question;
import static org.examwright.reading.markdown.MarkdownReading.said;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

  private static RichText answer(String markdown) {
    return ((Interaction.OpenResponse) question("**1. x**\n\n" + markdown).interaction())
        .modelAnswer();
  }

  private static List<Inline> line(String markdown) {
    return ((Block.Paragraph) answer(markdown).blocks().getFirst()).content();
  }

  @Test
  void codeKeepsBlankLinesTabsAndIndentation() {
    assertThat(answer("```c++ numberLines\nint a;\n\n\tint b;\n    // c\n```\n").blocks())
        .containsExactly(new Block.CodeBlock("c++", "int a;\n\n\tint b;\n    // c"));
  }

  @Test
  void listsNestAndKeepTheirStart() {
    assertThat(answer("7. a\n   - b\n8. c\n").blocks())
        .containsExactly(
            new Block.OrderedList(
                7,
                true,
                List.of(
                    RichText.of("a")
                        .then(RichText.of(new Block.BulletList(true, List.of(RichText.of("b"))))),
                    RichText.of("c"))));
  }

  @Test
  void tablesKeepTheirAlignment() {
    Block.Table table = (Block.Table) answer("|a|b|\n|:-:|--:|\n|1|2|\n").blocks().getFirst();

    assertThat(table.alignments()).containsExactly(Block.Alignment.CENTER, Block.Alignment.RIGHT);
    assertThat(table.header().cells()).hasSize(2);
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void htmlWithACounterpartIsUnderstood() {
    assertThat(line("H<sub>2</sub>O<br>x<sup>2</sup> <del>y</del> <b>z</b>"))
        .containsExactly(
            new Inline.Text("H"),
            new Inline.Subscript(List.of(new Inline.Text("2"))),
            new Inline.Text("O"),
            new Inline.LineBreak(),
            new Inline.Text("x"),
            new Inline.Superscript(List.of(new Inline.Text("2"))),
            new Inline.Text(" "),
            new Inline.Strike(List.of(new Inline.Text("y"))),
            new Inline.Text(" "),
            new Inline.Strong(List.of(new Inline.Text("z"))));
  }

  @Test
  void htmlElementsThatOverlapAreDividedAsBrowsersDo() {
    assertThat(line("<b>a<i>b</b>c</i>"))
        .containsExactly(
            new Inline.Strong(
                List.of(new Inline.Text("a"), new Inline.Emphasis(List.of(new Inline.Text("b"))))),
            new Inline.Emphasis(List.of(new Inline.Text("c"))));
  }

  @Test
  void thousandsOfNestedElementsOverflowNothing() {
    assertThat(PlainText.of(line("<b>".repeat(20_000) + "a" + "</b>".repeat(20_000))))
        .isEqualTo("a");
  }

  @Test
  void otherHtmlIsLeftOutWithANoteAndItsTextIsKept() {
    assertThat(line("a <blink>b</blink> c")).containsExactly(new Inline.Text("a b c"));
    assertThat(said("**1. x**\n\na <blink>b</blink> c\n"))
        .containsExactly("3:3: note: the HTML `<blink>` is left out, its text is kept");
  }

  @Test
  void dollarsAndBackslashParenthesesHoldFormulas() {
    assertThat(line("a $x_1^2$ b \\(y*z*\\)"))
        .containsExactly(
            new Inline.Text("a "),
            new Inline.Formula("x_1^2"),
            new Inline.Text(" b "),
            new Inline.Formula("y*z*"));
    assertThat(answer("$$\n\\frac{1}{2}\n$$\n").blocks())
        .containsExactly(new Block.DisplayFormula("\\frac{1}{2}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It costs $5 or $10.", "$ 5 $", "a$", "$5,$6", "\\$x\\$"})
  void pricesAreNoFormulas(String text) {
    assertThat(line(text)).containsExactly(new Inline.Text(text.replace("\\", "")));
  }

  @Test
  void picturesHaveASizeAndATitle() {
    assertThat(line("![Alt *text*](a%20b.png \"T\"){width=300 height=20px}"))
        .containsExactly(new Inline.Image("a b.png", "Alt text", "T", 300, 20));
  }

  @Test
  void picturesOnTheWebStayLinks() {
    assertThat(line("![Alt](https://example.org/a.png)"))
        .containsExactly(new Inline.Image("https://example.org/a.png", "Alt", "", null, null));
  }

  @Test
  void aMissingPictureIsReplacedByItsAlternativeTextAndReported() {
    assertThat(line("![Alt](no.png)")).containsExactly(new Inline.Text("[Alt]"));
    assertThat(said("**1. x**\n\n![Alt](no.png)\n"))
        .containsExactly(
            "3:1: warning: the picture `no.png` is replaced by its alternative text: there is no"
                + " such file");
  }

  @Test
  void everyScriptArrivesAsItIs() {
    String text = "“x” — é e\u0301 עברית 日本語 👩‍💻";

    assertThat(line(text)).containsExactly(new Inline.Text(text));
  }

  @Test
  void aBoxInAListThatIsNoListOfOptionsStaysASign() {
    RichText answer = answer("**Answer:** Do\n\n- [x] this\n");

    assertThat(answer.plainText()).isEqualTo("Do\n☑ this");
  }
}
