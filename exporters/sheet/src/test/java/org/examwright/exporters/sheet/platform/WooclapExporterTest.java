package org.examwright.exporters.sheet.platform;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.exchange.Exporter;

class WooclapExporterTest implements PlatformContract<WooclapExporter.Options> {
  private final WooclapExporter exporter = new WooclapExporter();

  @Override
  public Exporter<WooclapExporter.Options> exporter() {
    return exporter;
  }

  /** Formulas stand between dollar signs, and numbers have no tolerance. */
  @Override
  public String shown(Question question, String language) {
    Question same =
        question.interaction() instanceof Interaction.Numeric numeric
            ? question.with(new Interaction.Numeric(List.of(middle(numeric)), ""))
            : question;
    return PlatformContract.super.shown(same, language).replaceAll("[$\\s]+", "");
  }

  private static NumericAnswer middle(Interaction.Numeric numeric) {
    return numeric.answers().stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .findFirst()
        .map(NumericAnswer::accepted)
        .map(number -> new NumericAnswer.Value(number.middle(), BigDecimal.ZERO))
        .map(NumericAnswer::of)
        .orElseThrow();
  }
}
