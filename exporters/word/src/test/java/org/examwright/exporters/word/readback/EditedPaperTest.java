package org.examwright.exporters.word.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.examwright.exporters.word.WordExporter;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;

/** What somebody changes in a handout with Word is what comes back. */
class EditedPaperTest {

  @Test
  void wordsThatWereChangedAreRead() {
    QuestionSet set =
        set(
            edited(
                document -> replace(document, "What is a virtual environment", "What is a venv")));

    assertThat(set.questions().findFirst().orElseThrow().stem().plainText())
        .isEqualTo("What is a venv, and why is it used?");
  }

  @Test
  void anotherTickMakesAnotherKey() {
    Reader.Result result =
        edited(
            document -> {
              replace(document, "◉", "○", "foreach");
              replace(document, "○", "◉", "yield");
            });

    Interaction.ChoiceSelection selection =
        (Interaction.ChoiceSelection) question(set(result), "Which of these is").interaction();
    assertThat(selection.choices().stream().filter(Choice::key))
        .singleElement()
        .satisfies(key -> assertThat(key.content().plainText()).isEqualTo("yield"));
    assertThat(messages(result)).anyMatch(said -> said.contains("not ticked"));
  }

  @Test
  void aQuestionThatWasCopiedIsAQuestion() {
    QuestionSet before = set(edited(document -> {}));
    QuestionSet set =
        set(
            edited(
                document -> {
                  XWPFParagraph question = paragraph(document, "How many bits");
                  insert(document, question, "Question", "How many bytes are there in a word?");
                  XWPFParagraph answer = insert(document, question, "Answer", "");
                  label(answer, "Answer: ");
                  answer.createRun().setText("4");
                }));

    assertThat(set.size()).isEqualTo(before.size() + 1);
    Question added = question(set, "How many bytes");
    assertThat(added.interaction()).isInstanceOf(Interaction.Numeric.class);
    assertThat(question(set, "How many bits").id())
        .isEqualTo(question(before, "How many bits").id());
  }

  @Test
  void aQuestionWithoutOurStylesIsReadAsInAnyDocumentAndSaidToBe() {
    Reader.Result result =
        edited(
            document -> {
              XWPFParagraph question = paragraph(document, "How many bits");
              for (String line :
                  List.of("9. Which animal lays eggs?", "A) a cat", "B) a hen", "Answer: B")) {
                insert(document, question, "Normal", line);
              }
            });

    assertThat(messages(result)).anyMatch(said -> said.contains("without the styles"));
    Question added = question(set(result), "Which animal lays eggs?");
    assertThat(added.interaction()).isInstanceOf(Interaction.ChoiceSelection.class);
    assertThat(question(set(result), "What is the circumference").stem().plainText())
        .doesNotContain("animal");
  }

  @Test
  void aBlankThatWasFilledInOtherwiseHasAnotherAnswer() {
    QuestionSet set =
        set(edited(document -> replace(document, "Werkzeug", "Gunicorn", "Flask is built")));

    Interaction.Gaps gaps = (Interaction.Gaps) question(set, "Flask is built").interaction();
    assertThat(((Gap.TextGap) gaps.gaps().getFirst()).answers().getFirst().text())
        .isEqualTo("Gunicorn");
  }

  @Test
  void aQuestionThatWasTakenOutIsGoneAndTheOthersKeepTheirIds() {
    QuestionSet before = set(edited(document -> {}));
    QuestionSet set =
        set(
            edited(
                document -> {
                  int first = document.getPosOfParagraph(paragraph(document, "How many bits"));
                  document.removeBodyElement(first);
                  document.removeBodyElement(first);
                }));

    assertThat(set.size()).isEqualTo(before.size() - 1);
    assertThat(before.questions().map(Question::id).toList())
        .containsAll(set.questions().map(Question::id).toList());
  }

  private static Reader.Result edited(Consumer<XWPFDocument> edit) {
    byte[] handout =
        new WordExporter()
            .export(
                Corpus.read("input/all-types.md"), WordOptions.of(PrintOptions.of(Edition.HANDOUT)))
            .artifacts()
            .getFirst()
            .content();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(handout))) {
      edit.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return PrintedPapers.read("set.handout.docx", out.toByteArray(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QuestionSet set(Reader.Result result) {
    assertThat(result.diagnostics()).noneMatch(said -> said.severity() == Severity.ERROR);
    return Objects.requireNonNull(result.set());
  }

  private static List<String> messages(Reader.Result result) {
    return result.diagnostics().stream().map(said -> said.message()).toList();
  }

  private static Question question(QuestionSet set, String words) {
    return set.questions()
        .filter(question -> question.stem().plainText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String words) {
    return document.getParagraphs().stream()
        .filter(paragraph -> paragraph.getText().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static void replace(XWPFDocument document, String old, String other) {
    replace(document, old, other, old);
  }

  private static void replace(XWPFDocument document, String old, String other, String near) {
    for (XWPFRun run : paragraph(document, near).getRuns()) {
      String text = run.getText(0);
      if (text != null && text.contains(old)) {
        run.setText(text.replace(old, other), 0);
      }
    }
  }

  private static XWPFParagraph insert(
      XWPFDocument document, XWPFParagraph before, String style, String words) {
    try (XmlCursor cursor = before.getCTP().newCursor()) {
      XWPFParagraph paragraph = document.insertNewParagraph(cursor);
      paragraph.setStyle(style);
      paragraph.createRun().setText(words);
      return paragraph;
    }
  }

  private static void label(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setStyle("Label");
    run.setText(words);
  }
}
