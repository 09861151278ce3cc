package org.examwright.exporters.moodle.xml;

import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.moodle.xml.EssayFiles;
import org.examwright.moodle.xml.GraderInfo;
import org.examwright.moodle.xml.XmlDefaults;

/** Writes the settings of an essay, which is also how Moodle asks for files. */
final class EssayElements {
  /** Moodle offers one to three files, or any number of them. */
  private static final int MOST_FILES = 3;

  private final FieldElements fields;

  EssayElements(FieldElements fields) {
    this.fields = fields;
  }

  void write(Interaction.OpenResponse open) {
    Integer lines = open.expectedLines();
    fields.value("responseformat", EssayFiles.TEXT);
    fields.value("responserequired", 1);
    fields.value("responsefieldlines", lines == null ? XmlDefaults.ESSAY_LINES : lines);
    fields.value("attachments", 0);
    fields.value("attachmentsrequired", 0);
    fields.value("maxbytes", 0);
    fields.value("filetypeslist", "");
    grading(open.modelAnswer(), open.graderNotes());
  }

  void write(Interaction.FileUpload upload) {
    fields.value("responseformat", EssayFiles.ALONE);
    fields.value("responserequired", 0);
    fields.value("responsefieldlines", XmlDefaults.ESSAY_LINES);
    fields.value(
        "attachments", isCountable(upload) ? upload.maximumFiles() : EssayFiles.ANY_NUMBER);
    fields.value("attachmentsrequired", 1);
    fields.value("maxbytes", 0);
    fields.value("filetypeslist", EssayFiles.types(upload.acceptedTypes()));
    grading(upload.modelAnswer(), upload.graderNotes());
  }

  /** Whether Moodle can limit the files to as many as the author wants. */
  static boolean isCountable(Interaction.FileUpload upload) {
    return upload.maximumFiles() <= MOST_FILES;
  }

  private void grading(RichText modelAnswer, RichText graderNotes) {
    fields.graderInfo(new GraderInfo(modelAnswer, graderNotes));
    fields.text("responsetemplate", RichText.EMPTY);
  }
}
