package org.examwright.exporters.moodle.gift;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.exporters.moodle.Weights;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.moodle.gift.GiftCredit;

/** The choices of a question, one a line. */
record ChoiceLines(GiftTexts texts) {

  List<String> of(Interaction.ChoiceSelection selection) {
    return selection.choices().stream()
        .map(
            choice ->
                mark(selection.multiple(), choice.key(), Weights.of(choice, selection))
                    + texts.item(choice.content())
                    + texts.feedback(choice.feedback()))
        .toList();
  }

  List<String> of(Gap.DropDownGap dropDown) {
    return dropDown.choices().stream()
        .map(
            choice ->
                mark(false, choice.key(), credit(choice))
                    + texts.words(choice.content())
                    + texts.feedback(choice.feedback()))
        .toList();
  }

  private static BigDecimal credit(Choice choice) {
    return choice.credit() == null ? BigDecimal.ZERO : Weights.nearest(choice.credit());
  }

  /** One equals sign makes a question single choice, so that several keys have to go without. */
  private static String mark(boolean multiple, boolean key, BigDecimal weight) {
    if (!multiple && key) {
      return "=";
    }
    return !multiple && weight.signum() == 0 ? "~" : "~" + GiftCredit.written(weight);
  }
}
