package org.examwright.reading.sheet.layout;

import java.util.List;
import org.examwright.reading.sheet.columns.HeaderRow;

/** Sheets of what students answered, which hold their names and marks. */
final class AnsweredForm {
  private static final List<String> WHO =
      List.of("email address", "username", "score", "total score");

  /** One of these in a header is enough. */
  private static final List<String> STUDENTS =
      List.of(
          "student",
          "student name",
          "student id",
          "first name",
          "last name",
          "surname",
          "email",
          "e-mail",
          "matrikelnummer",
          "vorname",
          "nachname",
          "élève",
          "alumno",
          "estudiante",
          "aluno",
          "studente",
          "leerling");

  private AnsweredForm() {}

  /** Reports a sheet that is none of questions. */
  static boolean isReported(HeaderRow header, SheetReading reading) {
    boolean answered = header.says("timestamp") && WHO.stream().anyMatch(header::says);
    if (!answered && STUDENTS.stream().noneMatch(header::says)) {
      return false;
    }
    reading
        .problems()
        .error(
            header.row().origin(),
            "the sheet holds what students answered, and no questions",
            "read the list that the form was made of; keep answers and marks out of question sets");
    return true;
  }
}
