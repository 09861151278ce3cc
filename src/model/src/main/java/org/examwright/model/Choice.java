package org.examwright.model;

import java.math.BigDecimal;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One of the options of a choice question or drop-down.
 *
 * @param content never empty
 * @param key whether it is right
 * @param credit what ticking it earns in percent, -100 to 100; null for the usual share, see {@link
 *     Interaction.ChoiceSelection#creditOf}
 * @param feedback shown to those who tick it; may be empty
 */
public record Choice(
    RichText content, boolean key, @Nullable BigDecimal credit, RichText feedback) {
  public Choice {
    Checks.require(!content.isEmpty(), "an option is empty", "write its text or take it out");
    if (credit != null) {
      credit = Checks.credit(credit);
      Checks.require(
          !key || credit.signum() > 0,
          "an option that is marked as right earns nothing",
          "take its mark or its credit away");
    }
  }

  /** A choice that earns the usual share and has no feedback of its own. */
  public static Choice of(RichText content, boolean key) {
    return new Choice(content, key, null, RichText.EMPTY);
  }

  Choice changed(TextChange change) {
    return new Choice(change.required(content), key, credit, change.text(feedback));
  }
}
