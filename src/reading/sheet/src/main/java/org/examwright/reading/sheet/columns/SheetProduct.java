package org.examwright.reading.sheet.columns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.reading.sheet.grid.SheetGrid;

/** Programs whose sheets are known by their headers; what they mean otherwise than all others. */
public enum SheetProduct {
  WAYGROUND("Wayground (Quizizz)", true, "question text", "option 1", "time in seconds"),
  BLOOKET("Blooket", true, "question #", "question text", "correct answers"),
  KAHOOT("Kahoot", true, "question", "time limit", "answer 1", "correct answers"),
  GIMKIT("Gimkit", false, "question", "correct answer", "incorrect answer 1"),
  SOCRATIVE("Socrative", false, "question type", "question", "answer a", "explanation"),
  QUIZALIZE("Quizalize", false, "question", "answer", "incorrect answer1"),
  MOODLE_CSV("a CSV plug-in of Moodle", false, "questionname", "questiontext", "answer 1"),
  EXCEL2MOODLE("Excel2Moodle", true, "question type", "question name", "choice 1", "key"),
  IDOCEO("iDoceo", true, "pregunta", "respuesta 1", "código de respuestas correctas"),
  INSPERA("Inspera", false, "question type", "option text", "is correct"),
  VIVA("a feeder of Canvas", true, "import id", "type", "text"),
  WOOCLAP("Wooclap", true, "type", "title", "correct", "choice"),
  OTHER("", false);

  private final String title;
  private final boolean countsOptions;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> headers;

  /**
   * @param countsOptions whether its keys are numbers of options, even where options are numbers
   * @param headers that each sheet of it has
   */
  SheetProduct(String title, boolean countsOptions, String... headers) {
    this.title = title;
    this.countsOptions = countsOptions;
    this.headers = List.of(headers);
  }

  /** What made a sheet, by its headers. */
  public static SheetProduct of(SheetGrid grid, HeaderRow header) {
    Optional<SheetProduct> known =
        Stream.of(values())
            .filter(product -> product != OTHER)
            .filter(product -> product.headers.stream().allMatch(header::says))
            .findFirst();
    return known.orElseGet(() -> ofTitle(grid, header));
  }

  /** Of a sheet whose title above the header tells. */
  private static SheetProduct ofTitle(SheetGrid grid, HeaderRow header) {
    for (int row = 0; row < header.place(); row++) {
      String title = grid.rows().get(row).text(0).toLowerCase(Locale.ROOT);
      if (title.startsWith("gimkit")) {
        return GIMKIT;
      }
      if (title.startsWith("blooket")) {
        return BLOOKET;
      }
    }
    return OTHER;
  }

  /** As people call it. */
  public String title() {
    return title;
  }

  /** The word for {@code --shape}. */
  public String word() {
    return this == OTHER ? "headers" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean countsOptions() {
    return countsOptions;
  }
}
