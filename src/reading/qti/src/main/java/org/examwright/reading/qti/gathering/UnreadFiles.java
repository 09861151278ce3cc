package org.examwright.reading.qti.gathering;

import java.util.List;
import java.util.stream.Collectors;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.PictureTypes;

/** Says which files of a package no question was made of. */
final class UnreadFiles {
  private static final int SHOWN = 5;

  private UnreadFiles() {}

  static void tell(OpenedPackage files, Problems problems) {
    if (!files.isArchive()) {
      return;
    }
    List<PackageFile> unread = files.unused();
    tell(
        unread.stream().filter(file -> isPicture(file)).toList(),
        "no question shows",
        "picture",
        problems);
    tell(
        unread.stream().filter(file -> !isPicture(file)).toList(),
        "no question was made of",
        "file",
        problems);
  }

  private static boolean isPicture(PackageFile file) {
    return PictureTypes.ofFile(file.path()).isPresent();
  }

  private static void tell(List<PackageFile> unread, String what, String kind, Problems problems) {
    if (!unread.isEmpty()) {
      String names =
          unread.stream()
              .limit(SHOWN)
              .map(file -> "`" + file.path() + "`")
              .collect(Collectors.joining(", "));
      problems.note(
          problems.at(1, 1),
          what
              + " "
              + unread.size()
              + " "
              + kind
              + (unread.size() == 1 ? "" : "s")
              + " of the package: "
              + names
              + (unread.size() > SHOWN ? ", …" : ""));
    }
  }
}
