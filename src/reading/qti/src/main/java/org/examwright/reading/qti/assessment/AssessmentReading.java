package org.examwright.reading.qti.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.ManifestResource;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.packaging.PackageManifest;

/** Reads the items and tests of QTI 2 and 3 in a package. */
public final class AssessmentReading {
  private static final Set<String> ITEMS = Set.of("assessmentItem", "qti-assessment-item");
  private static final Set<String> TESTS = Set.of("assessmentTest", "qti-assessment-test");

  /** The root elements of its documents. */
  public static final Set<String> ROOTS =
      Set.of("assessmentItem", "assessmentTest", "qti-assessment-item", "qti-assessment-test");

  private final QtiReading reading;
  private final ItemFiles items;

  private AssessmentReading(QtiReading reading) {
    this.reading = reading;
    this.items = new ItemFiles(reading);
  }

  /** Adds all questions of such documents; what is wrong with one of them is reported. */
  public static void read(QtiReading reading) {
    new AssessmentReading(reading).all();
  }

  private void all() {
    Set<PackageFile> files = inOrder();
    for (PackageFile file : files) {
      if (is(file, TESTS)) {
        reading
            .files()
            .parse(file)
            .ifPresent(root -> new TestReading(reading, items).read(new Tag(root), file));
      }
    }
    List<PackageFile> rest =
        files.stream().filter(file -> is(file, ITEMS) && !items.isRead(file)).toList();
    if (!rest.isEmpty()) {
      if (reading.questions().size() > 0) {
        reading
            .problems()
            .note(
                reading.problems().at(1, 1),
                rest.size() == 1
                    ? "one item of the package stands in no test"
                    : rest.size() + " items of the package stand in no test");
      }
      reading.questions().section(List.of(), RichText.EMPTY);
      rest.forEach(file -> items.read(file, null));
    }
  }

  /** The files in the order of the manifests, then those that no manifest names. */
  private Set<PackageFile> inOrder() {
    Set<PackageFile> mine = new LinkedHashSet<>();
    for (PackageManifest manifest : reading.files().manifests()) {
      for (ManifestResource resource : manifest.resources()) {
        mine.addAll(resource.files().stream().filter(file -> is(file, ROOTS)).toList());
      }
    }
    mine.addAll(reading.files().withRoot(ROOTS));
    return mine;
  }

  private boolean is(PackageFile file, Set<String> roots) {
    return roots.contains(reading.files().roots().getOrDefault(file, ""));
  }
}
