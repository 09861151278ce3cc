package org.examwright.reading.qti.classic;

import java.util.Set;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.PackageFile;

/** Reads the documents of QTI 1.2 in a package. */
public final class ClassicReading {
  /** The root elements of its documents. */
  public static final Set<String> ROOTS = Set.of("questestinterop");

  private ClassicReading() {}

  /** Adds all questions of such documents; what is wrong with one of them is reported. */
  public static void read(QtiReading reading) {
    for (PackageFile file : reading.files().withRoot(ROOTS)) {
      reading.files().parse(file);
    }
  }
}
