package org.examwright.reading.qti.gathering;

import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.source.Problems;

/**
 * A package that is being read: where its files are, how its texts are read, and where questions
 * and problems go.
 */
public record QtiReading(
    OpenedPackage files, PackageTexts texts, QuestionGathering questions, Problems problems) {

  /** Says which files of the package no question was made of. */
  public void tellUnread() {
    UnreadFiles.tell(files, problems);
  }
}
