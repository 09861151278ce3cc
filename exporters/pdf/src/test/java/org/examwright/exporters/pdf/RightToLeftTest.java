package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.rendering.sheet.Run;
import org.junit.jupiter.api.Test;

class RightToLeftTest {
  @Test
  void hebrewWithinEnglishIsReversedInItsPlace() {
    assertThat(visual("In שלום עולם end", 1000)).isEqualTo("In םלוע םולש end");
  }

  @Test
  void aNumberWithinHebrewKeepsItsOrder() {
    assertThat(visual("שלום 123 עולם", 1000)).isEqualTo("םלוע 123 םולש");
  }

  @Test
  void bracketsAreMirrored() {
    assertThat(visual("שלום (עולם)", 1000)).isEqualTo("(םלוע) םולש");
  }

  @Test
  void arabicLettersTakeTheShapeOfTheirPlace() {
    assertThat(visual("مرحبا", 1000)).isEqualTo("ﺎﺒﺣﺮﻣ");
  }

  @Test
  void theFirstWordsStandInTheFirstLine() {
    assertThat(visual("אחת שתיים שלוש", 9)).isEqualTo("םייתש תחא\nשולש");
  }

  @Test
  void theWordsAreSpokenInTheOrderOfReading() {
    List<Run> runs = List.of(new Run.Words("שלום", Run.Style.PLAIN));

    assertThat(new RightToLeft(1000, run -> 0).place(runs))
        .extracting(Placed::spoken)
        .containsExactly("שלום");
  }

  /** Every character is one wide. */
  private static String visual(String text, int width) {
    StringBuilder out = new StringBuilder();
    List<Run> runs = List.of(new Run.Words(text, Run.Style.PLAIN));
    for (Placed placed : new RightToLeft(width, RightToLeftTest::length).place(runs)) {
      if (placed.run() instanceof Run.Words words) {
        out.append(words.text());
      } else {
        out.append('\n');
      }
    }
    return out.toString().replace(" \n", "\n").strip();
  }

  private static double length(Run run) {
    return run instanceof Run.Words words ? words.text().length() : 0;
  }
}
