package org.examwright.qti.assessment;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.qti.packaging.Pictures;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the list of a package's files.
 *
 * @see <a href="https://www.imsglobal.org/content/packaging/">IMS Content Packaging</a>
 */
final class Manifest {
  static final String FILE = "imsmanifest.xml";

  private final Version version;
  private final String test;
  private final Pictures pictures;
  private final XmlWriter xml = new XmlWriter();

  Manifest(Version version, String test, Pictures pictures) {
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
    pictures
        .shownIn(set.sections().stream().map(Section::introduction))
        .forEach(path -> xml.empty("file", "href", path));
    items.forEach(item -> xml.empty("dependency", "identifierref", item.identifier()));
    xml.close();
    items.forEach(this::item);
    return xml.close().close().finish();
  }

  private void item(Item item) {
    open(item.identifier(), "item", item.file());
    pictures.shownIn(item.question().texts()).forEach(path -> xml.empty("file", "href", path));
    xml.close();
  }

  private void open(String identifier, String kind, String file) {
    xml.open(
        "resource", "identifier", identifier, "type", version.resourceType(kind), "href", file);
    xml.empty("file", "href", file);
  }
}
