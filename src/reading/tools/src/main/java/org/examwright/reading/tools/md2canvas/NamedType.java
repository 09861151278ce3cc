package org.examwright.reading.tools.md2canvas;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of questions, as Canvas names them. */
enum NamedType {
  MULTIPLE_CHOICE,
  TRUE_FALSE,
  MULTIPLE_ANSWERS,
  SHORT_ANSWER,
  FILL_IN_MULTIPLE_BLANKS,
  MULTIPLE_DROPDOWNS,
  MATCHING,
  NUMERICAL,
  CALCULATED,
  ESSAY,
  FILE_UPLOAD,
  TEXT_ONLY;

  static Optional<NamedType> of(String word) {
    String name =
        word.strip()
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]+", "_")
            .replaceAll("_QUESTION$", "");
    return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
