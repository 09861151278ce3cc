package org.examwright.exporters.sheet.platform;

import java.util.List;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;

class BlackboardExporterTest implements PlatformContract<BlackboardExporter.Options> {
  private final BlackboardExporter exporter = new BlackboardExporter();

  @Override
  public Exporter<BlackboardExporter.Options> exporter() {
    return exporter;
  }

  /** Numbers have a tolerance. */
  @Override
  public String shown(Question question, String language) {
    return PlatformContract.super.shown(
        question.interaction() instanceof Interaction.Numeric numeric
            ? question.with(new Interaction.Numeric(List.of(around(numeric)), ""))
            : question,
        language);
  }

  private static NumericAnswer around(Interaction.Numeric numeric) {
    return numeric.answers().stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .findFirst()
        .map(NumericAnswer::accepted)
        .map(number -> new NumericAnswer.Value(number.middle(), number.reach()))
        .map(NumericAnswer::of)
        .orElseThrow();
  }
}
