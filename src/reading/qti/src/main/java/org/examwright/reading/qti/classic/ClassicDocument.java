package org.examwright.reading.qti.classic;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.xml.XmlElement;

/** A document with its root element. */
record ClassicDocument(PackageFile file, XmlElement root) {

  /** What it consists of: quizzes, banks, sections and items, in the order of the file. */
  List<XmlElement> parts() {
    return root.elements().toList();
  }

  boolean isBank() {
    return root.child("objectbank").isPresent();
  }

  /** The identifiers of its quizzes and banks. */
  Stream<String> identifiers() {
    return root.elements().map(part -> part.attribute("ident").strip()).filter(i -> !i.isEmpty());
  }

  /** Whether it is the copy of a quiz that loses nothing of Canvas's. */
  boolean isFull() {
    return file.path().startsWith("non_cc_assessments/")
        || file.path().contains("/non_cc_assessments/");
  }
}
