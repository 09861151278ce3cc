package org.examwright.reading.qti.packaging;

import java.util.Locale;
import java.util.Set;
import org.examwright.reading.source.pictures.PictureTypes;

/** The files of a package whose content may matter to a question set. */
final class KeptFiles {
  private static final Set<String> XML_ENDINGS = Set.of("xml", "qti", "dat");

  private KeptFiles() {}

  /** Whether a file may hold XML or a picture, by its path. */
  static boolean areKept(String path) {
    return mayBeXml(path) || PictureTypes.ofFile(path).isPresent();
  }

  /** Whether a file may hold XML, by its path; one without an ending may. */
  static boolean mayBeXml(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 || XML_ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
