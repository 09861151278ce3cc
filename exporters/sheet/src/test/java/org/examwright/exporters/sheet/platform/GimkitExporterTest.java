package org.examwright.exporters.sheet.platform;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;

class GimkitExporterTest implements PlatformContract<GimkitExporter.Options> {
  private final GimkitExporter exporter = new GimkitExporter();

  @Override
  public Exporter<GimkitExporter.Options> exporter() {
    return exporter;
  }

  /** The right answer is the first. */
  @Override
  public String shown(Question question, String language) {
    if (!(question.interaction() instanceof Interaction.ChoiceSelection selection)) {
      return PlatformContract.super.shown(question, language);
    }
    List<Choice> choices =
        Stream.concat(
                selection.choices().stream().filter(Choice::key),
                selection.choices().stream().filter(choice -> !choice.key()))
            .toList();
    return PlatformContract.super.shown(
        question.with(new Interaction.ChoiceSelection(false, choices, true)), language);
  }
}
