package org.examwright.reading.qti.assessment;

import java.util.Set;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.PackageFile;

/** Reads the items and tests of QTI 2 and 3 in a package. */
public final class AssessmentReading {
  /** The root elements of its documents. */
  public static final Set<String> ROOTS =
      Set.of("assessmentItem", "assessmentTest", "qti-assessment-item", "qti-assessment-test");

  private AssessmentReading() {}

  /** Adds all questions of such documents; what is wrong with one of them is reported. */
  public static void read(QtiReading reading) {
    for (PackageFile file : reading.files().withRoot(ROOTS)) {
      reading
          .files()
          .parse(file)
          .ifPresent(
              root ->
                  reading
                      .problems()
                      .warning(
                          root.origin(),
                          "items of QTI 2 and 3 are not read yet",
                          "export the questions as QTI 1.2"));
    }
  }
}
