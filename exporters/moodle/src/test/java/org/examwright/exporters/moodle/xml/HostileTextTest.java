package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Hostile;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text is in its field as the author wrote it. */
class HostileTextTest {

  @TestFactory
  Stream<DynamicTest> everyFieldHoldsItsText() {
    return Hostile.texts()
        .map(
            text ->
                dynamicTest(
                    text.substring(0, Math.min(40, text.length())), () -> requireKept(text)));
  }

  private static void requireKept(String text) {
    RichText rich =
        RichText.of(
            new Block.Paragraph(List.of(new Inline.Text(text), new Inline.Code(text))),
            new Block.CodeBlock("c++", text + "\n\n\t" + text));
    String words = text + text + text + "\n\n\t" + text;
    Question choice =
        Sets.withFeedback(
            Sets.question(
                "a",
                rich,
                new Interaction.ChoiceSelection(
                    false,
                    List.of(
                        new Choice(rich, true, null, rich), Choice.of(RichText.of("wrong"), false)),
                    true)),
            new Feedback(rich, rich, rich, rich, List.of(rich)));
    Question essay =
        Sets.question("b", rich, new Interaction.OpenResponse(RichText.EMPTY, rich, null));
    Question shortAnswer =
        Sets.question(
            "c", rich, new Interaction.ShortAnswer(List.of(AcceptedAnswer.of(text)), false));

    Xml xml = Xml.of(Sets.of(List.of(choice, essay, shortAnswer), List.of()));

    assertThat(xml.fields("*[self::questiontext or self::graderinfo or self::hint]/text"))
        .hasSize(5)
        .allMatch(html -> Xml.words(html).equals(words));
    assertThat(xml.all("//question[idnumber='a']/*[contains(name(), 'feedback')]/text"))
        .hasSize(4)
        .allMatch(html -> Xml.words(html).equals(words));
    assertThat(xml.all("//question[idnumber='a']/answer[1]/text | //answer[1]/feedback/text"))
        .anyMatch(html -> Xml.words(html).equals(words));
    assertThat(xml.one("//question[idnumber='c']/answer/text")).isEqualTo(text.replace("*", "\\*"));
  }
}
