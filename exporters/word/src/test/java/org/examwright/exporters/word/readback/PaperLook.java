package org.examwright.exporters.word.readback;

import java.util.Locale;
import java.util.Optional;
import org.examwright.exporters.word.OwnTemplates;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.exchange.GivenFile;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.theme.LookOptions;

/** Looks that papers may have. */
enum PaperLook {
  USUAL,
  COMPACT,
  SCHOOL,
  DYSLEXIA,
  LARGE_PRINT,
  SCHOOL_WITHOUT_ITALICS;

  /** The options of an edition that looks so. */
  WordOptions options(Edition edition) {
    PrintOptions print = PaperReadBack.print(edition);
    GivenFile school = OwnTemplates.given(OwnTemplates.school("Our school", "{questions}", "Bye"));
    return switch (this) {
      case USUAL -> WordOptions.of(print);
      case COMPACT, DYSLEXIA, LARGE_PRINT -> WordOptions.of(print.with(theme(name())));
      case SCHOOL -> new WordOptions(print, school, false);
      case SCHOOL_WITHOUT_ITALICS ->
          new WordOptions(print.with(theme(DYSLEXIA.name())), school, false);
    };
  }

  private static LookOptions theme(String name) {
    return new LookOptions(
        GivenFile.named(name.toLowerCase(Locale.ROOT).replace('_', '-')),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
