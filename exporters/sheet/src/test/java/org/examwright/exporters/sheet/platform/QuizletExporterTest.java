package org.examwright.exporters.sheet.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;

class QuizletExporterTest implements PlatformContract<QuizletExporter.Options> {
  private final QuizletExporter exporter = new QuizletExporter();

  @Override
  public Exporter<QuizletExporter.Options> exporter() {
    return exporter;
  }

  /** Both sides of a card, of which the reader divides one into answers, and takes each once. */
  @Override
  public String shown(Question question, String language) {
    return Stream.of(card(question, language).split("[|;]", -1))
        .map(part -> part.replaceAll("\\s+", ""))
        .distinct()
        .collect(Collectors.joining());
  }

  private static String card(Question question, String language) {
    if (question.origin().file().equals("random.md")
        || question.interaction() instanceof Interaction.ChoiceSelection) {
      return QuizletExporter.card(question, language, new RowNotes(question)).stream()
          .map(TableCell::text)
          .map(ShownQuestion::squeezed)
          .collect(Collectors.joining(" ? "));
    }
    String back =
        switch (question.interaction()) {
          case Interaction.ShortAnswer words ->
              words.answers().stream().map(AcceptedAnswer::text).collect(Collectors.joining("|"));
          case Interaction.TrueFalse truth -> truth.key() ? "True" : "False";
          default -> "?";
        };
    return ShownQuestion.squeezed(FlatText.LINE.of(question.stem()))
        + " ? "
        + ShownQuestion.squeezed(back);
  }
}
