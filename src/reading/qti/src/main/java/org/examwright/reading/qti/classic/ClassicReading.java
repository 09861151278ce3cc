package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.xml.XmlElement;

/** Reads the documents of QTI 1.2 in a package. */
public final class ClassicReading {
  /** The root elements of its documents. */
  public static final Set<String> ROOTS = Set.of("questestinterop");

  private ClassicReading() {}

  /** Adds all questions of such documents; what is wrong with one of them is reported. */
  public static void read(QtiReading reading) {
    List<ClassicDocument> documents = new ArrayList<>();
    for (PackageFile file : reading.files().withRoot(ROOTS)) {
      reading.files().parse(file).ifPresent(root -> documents.add(new ClassicDocument(file, root)));
    }
    if (documents.isEmpty()) {
      return;
    }
    List<QuizSettingsFile> settings = new ArrayList<>();
    for (PackageFile file : reading.files().withRoot(Set.of(QuizSettingsFile.ROOT))) {
      if (file.name().equalsIgnoreCase(QuizSettingsFile.NAME)) {
        reading
            .files()
            .parse(file)
            .ifPresent(root -> settings.add(QuizSettingsFile.of(file, root, reading)));
      }
    }
    List<ClassicDocument> once = once(documents, reading);
    ItemShelf shelf = new ItemShelf();
    once.forEach(document -> document.root().descendants("item").forEach(shelf::add));
    ClassicSections sections = new ClassicSections(reading, settings, shelf, banks(once));
    once.stream().filter(document -> !document.isBank()).forEach(sections::read);
    once.stream().filter(ClassicDocument::isBank).forEach(sections::read);
  }

  /** Canvas writes a quiz twice into a course: for other platforms, and in full for itself. */
  private static List<ClassicDocument> once(List<ClassicDocument> documents, QtiReading reading) {
    Set<String> full =
        documents.stream()
            .filter(ClassicDocument::isFull)
            .flatMap(ClassicDocument::identifiers)
            .collect(Collectors.toSet());
    List<ClassicDocument> once = new ArrayList<>();
    for (ClassicDocument document : documents) {
      List<String> identifiers = document.identifiers().toList();
      if (!document.isFull() && !identifiers.isEmpty() && full.containsAll(identifiers)) {
        reading
            .problems()
            .note(
                document.root().origin(),
                "the quiz is read from its full copy in `non_cc_assessments`");
      } else {
        once.add(document);
      }
    }
    return once;
  }

  private static Map<String, XmlElement> banks(List<ClassicDocument> documents) {
    Map<String, XmlElement> banks = new HashMap<>();
    documents.stream()
        .flatMap(document -> document.root().children("objectbank").stream())
        .forEach(bank -> banks.putIfAbsent(bank.attribute("ident").strip(), bank));
    return banks;
  }
}
