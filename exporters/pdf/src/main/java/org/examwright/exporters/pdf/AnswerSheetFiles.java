package org.examwright.exporters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.rendering.bubbles.AnswerSheet;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An answer sheet to print, and its description for programs that read what is filled in. */
final class AnswerSheetFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private AnswerSheetFiles() {}

  static List<Artifact> of(
      QuestionSet printed, AnswerSheet answers, Sheet sheet, PdfOptions options) {
    String name = sheet.fileName();
    return List.of(
        new Artifact(name + ".pdf", PdfFile.of(printed, answers, sheet, options))
            .holding(Edition.ANSWER_SHEET.holds()),
        new Artifact(name + ".json", description(answers))
            .holding("where each bubble stands, and the keys of all versions"));
  }

  private static byte[] description(AnswerSheet answers) {
    String text = JSON.writeValueAsString(answers).replace(System.lineSeparator(), "\n") + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
