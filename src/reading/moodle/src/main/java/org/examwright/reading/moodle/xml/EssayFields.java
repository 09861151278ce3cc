package org.examwright.reading.moodle.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.moodle.xml.EssayFiles;
import org.examwright.moodle.xml.GraderInfo;
import org.examwright.moodle.xml.XmlDefaults;
import org.jspecify.annotations.Nullable;

/** Reads the settings of an essay, which is also how Moodle asks for files. */
record EssayFields(StoredFields fields) {
  /** Any number of files has no counterpart. */
  private static final int MANY = 20;

  Interaction read() {
    GraderInfo grading = GraderInfo.read(fields.text("graderinfo"));
    int files = number("attachments");
    if (!fields.text("responsetemplate").isEmpty()) {
      fields.warning(
          "the template of the answer is left out", "put what it says into the question's text");
    }
    noteSettings();
    if (number("minwordlimit") > 0 || number("maxwordlimit") > 0) {
      fields.note("the limits to the number of words are left out");
    }
    if (fields.value("responseformat").equals(EssayFiles.ALONE) && files != 0) {
      if (files == EssayFiles.ANY_NUMBER) {
        fields.note("any number of files becomes " + MANY);
      }
      return new Interaction.FileUpload(
          files == EssayFiles.ANY_NUMBER ? MANY : files,
          types(),
          grading.modelAnswer(),
          grading.graderNotes());
    }
    if (files != 0) {
      fields.warning(
          "that files may be handed in beside the text is left out",
          "ask for files in a question of their own");
    }
    return new Interaction.OpenResponse(grading.modelAnswer(), grading.graderNotes(), lines());
  }

  private void noteSettings() {
    String format = fields.value("responseformat");
    if (Set.of("plain", "monospaced", "editorfilepicker").contains(format)) {
      fields.note("that the answer is written as `" + format + "` is left out");
    }
    if (number("attachmentsrequired") > 1) {
      fields.note("how many files have to be handed in is left out");
    }
    if (number("maxbytes") > 0) {
      fields.note("how large a file may be is left out");
    }
  }

  private @Nullable Integer lines() {
    int lines = number("responsefieldlines");
    if (lines > Interaction.OpenResponse.MOST_LINES) {
      fields.note(lines + " lines for the answer become " + Interaction.OpenResponse.MOST_LINES);
      return Interaction.OpenResponse.MOST_LINES;
    }
    return lines <= 0 || lines == XmlDefaults.ESSAY_LINES ? null : lines;
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    for (String type : EssayFiles.types(fields.value("filetypeslist"))) {
      if (type.matches("\\.[A-Za-z0-9]{1,16}")) {
        types.add(type);
      } else if (!type.equals("*")) {
        fields.warning(
            "the type of files `" + type + "` is left out",
            "name the endings that are accepted, such as `.pdf`");
      }
    }
    return types;
  }

  private int number(String name) {
    String value = fields.value(name);
    return value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : 0;
  }
}
