package org.examwright.reading.qti.packaging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * What a manifest says of a package.
 *
 * @param title of the package; empty if there is none
 * @param language of the package's description; empty if there is none
 * @param resources in the order of the manifest
 * @see <a href="https://www.imsglobal.org/content/packaging/">IMS Content Packaging</a>
 */
public record PackageManifest(
    PackageFile file, String title, String language, List<ManifestResource> resources) {
  static final String NAME = "imsmanifest.xml";

  public PackageManifest {
    resources = List.copyOf(resources);
  }

  /** The resource of an identifier, if there is one. */
  public Optional<ManifestResource> resource(String identifier) {
    return resources.stream().filter(r -> r.identifier().equals(identifier)).findFirst();
  }

  static PackageManifest of(PackageFile file, XmlElement root, FileNames names) {
    List<ManifestResource> resources = new ArrayList<>();
    for (XmlElement all : root.descendants("resources")) {
      String base = file.folder() + root.attribute("base") + all.attribute("base");
      for (XmlElement resource : all.children("resource")) {
        resources.add(resource(resource, base + resource.attribute("base"), names));
      }
    }
    return new PackageManifest(file, title(root), language(root), resources);
  }

  private static ManifestResource resource(XmlElement element, String folder, FileNames names) {
    Set<String> references = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(element.attribute("href"), element.attribute("file")),
            element.children("file").stream().map(file -> file.attribute("href")))
        .filter(reference -> !reference.isBlank())
        .forEach(references::add);
    Set<PackageFile> files = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (String reference : references) {
      Optional<PackageFile> found = names.find(reference, folder);
      found.ifPresentOrElse(files::add, () -> missing.add(reference));
    }
    return new ManifestResource(
        element.attribute("identifier"),
        element.attribute("type").toLowerCase(Locale.ROOT),
        List.copyOf(files),
        missing,
        element.children("dependency").stream().map(d -> d.attribute("identifierref")).toList(),
        element);
  }

  private static String title(XmlElement root) {
    return root.child("metadata").stream()
        .flatMap(metadata -> metadata.descendants("general").stream())
        .flatMap(general -> general.children("title").stream())
        .map(XmlElement::text)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String language(XmlElement root) {
    return root.child("metadata").stream()
        .flatMap(metadata -> metadata.descendants("general").stream())
        .flatMap(general -> general.children("language").stream())
        .map(XmlElement::text)
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElse("");
  }
}
