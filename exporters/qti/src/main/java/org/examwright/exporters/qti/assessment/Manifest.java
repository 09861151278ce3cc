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
  private final PackagePictures pictures;
  private final String language;
  private final XmlWriter xml = new XmlWriter();

  Manifest(QtiVersion version, PackagePictures pictures, String language) {
    this.version = version;
    this.pictures = pictures;
    this.language = language;
  }

  String ofTest(String test, QuestionSet set, List<Item> items) {
    openResources();
    open(test, "test", TestDocument.FILE);
    xml.empty("file", "href", TestDocument.FILE);
    pictures
        .shownIn(set.sections().stream().map(Section::introduction))
        .forEach(path -> xml.empty("file", "href", path));
    items.forEach(item -> xml.empty("dependency", "identifierref", item.identifier()));
    xml.close();
    return items(items);
  }

  /** Items that no test gives. */
  String ofBank(List<Item> items) {
    openResources();
    return items(items);
  }

  private void openResources() {
    xml.open("manifest", "xmlns", version.manifestNamespace(), "identifier", "manifest");
    xml.open("metadata");
    xml.leaf("schema", version.packageSchema());
    xml.leaf("schemaversion", version.packageSchemaVersion());
    xml.close();
    xml.empty("organizations");
    xml.open("resources");
  }

  private String items(List<Item> items) {
    items.forEach(this::item);
    return xml.close().close().finish();
  }

  private void item(Item item) {
    open(item.identifier(), "item", item.file());
    metadata(item.question());
    xml.empty("file", "href", item.file());
    pictures.shownIn(item.question().texts()).forEach(path -> xml.empty("file", "href", path));
    xml.close();
  }

  private void metadata(Question question) {
    boolean ordering =
        version.namesOrderings() && question.interaction() instanceof Interaction.Ordering;
    if (question.tags().isEmpty() && !ordering) {
      return;
    }
    xml.open("metadata");
    if (!question.tags().isEmpty()) {
      keywords(question.tags());
    }
    if (ordering) {
      xml.open("qtiMetadata", "xmlns", QTI_METADATA);
      xml.leaf("interactionType", "orderInteraction").close();
    }
    xml.close();
  }

  private void keywords(List<String> tags) {
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
