package org.examwright.exporters.qti.assessment;

import java.util.List;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the list of a package's files.
 *
 * @see <a href="https://www.imsglobal.org/content/packaging/">IMS Content Packaging</a>
 */
final class Manifest {
  static final String FILE = "imsmanifest.xml";

  private static final String LEARNING_OBJECT_METADATA = "http://ltsc.ieee.org/xsd/LOM";

  /** The namespace by which Canvas finds it, in packages of 2.2 as well. */
  private static final String QTI_METADATA = "http://www.imsglobal.org/xsd/imsqti_v2p1";

  private final QtiVersion version;
  private final String test;
  private final PackagePictures pictures;
  private final XmlWriter xml = new XmlWriter();

  Manifest(QtiVersion version, String test, PackagePictures pictures) {
    this.version = version;
    this.test = test;
    this.pictures = pictures;
  }

  String of(QuestionSet set, List<Item> items) {
    xml.open("manifest", "xmlns", version.manifestNamespace(), "identifier", "manifest");
    xml.open("metadata");
    xml.leaf("schema", version.packageSchema());
    xml.leaf("schemaversion", version.packageSchemaVersion());
    xml.close();
    xml.empty("organizations");
    xml.open("resources");
    open(test, "test", TestDocument.FILE);
    xml.empty("file", "href", TestDocument.FILE);
    pictures
        .shownIn(set.sections().stream().map(Section::introduction))
        .forEach(path -> xml.empty("file", "href", path));
    items.forEach(item -> xml.empty("dependency", "identifierref", item.identifier()));
    xml.close();
    items.forEach(item -> item(item, set.language()));
    return xml.close().close().finish();
  }

  private void item(Item item, String language) {
    open(item.identifier(), "item", item.file());
    metadata(item.question(), language);
    xml.empty("file", "href", item.file());
    pictures.shownIn(item.question().texts()).forEach(path -> xml.empty("file", "href", path));
    xml.close();
  }

  private void metadata(Question question, String language) {
    boolean ordering =
        version.namesOrderings() && question.interaction() instanceof Interaction.Ordering;
    if (question.tags().isEmpty() && !ordering) {
      return;
    }
    xml.open("metadata");
    if (!question.tags().isEmpty()) {
      keywords(question.tags(), language);
    }
    if (ordering) {
      xml.open("qtiMetadata", "xmlns", QTI_METADATA);
      xml.leaf("interactionType", "orderInteraction").close();
    }
    xml.close();
  }

  private void keywords(List<String> tags, String language) {
    xml.open("lom", "xmlns", LEARNING_OBJECT_METADATA).open("general");
    for (String tag : tags) {
      xml.open("keyword").leaf("string", tag, "language", language).close();
    }
    xml.close().close();
  }

  private void open(String identifier, String kind, String file) {
    xml.open(
        "resource", "identifier", identifier, "type", version.resourceType(kind), "href", file);
  }
}
