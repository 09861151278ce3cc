package org.examwright.reading.qti.packaging;

import java.util.List;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * Something that a manifest says a package holds.
 *
 * @param type in lower case, such as {@code imsqti_xmlv1p2}; may be empty
 * @param files its own file first; those that the package lacks are not among them
 * @param missing references to files that the package lacks
 * @param dependencies the identifiers of other resources
 * @param element with all that the manifest says of it
 */
public record ManifestResource(
    String identifier,
    String type,
    List<PackageFile> files,
    List<String> missing,
    List<String> dependencies,
    XmlElement element) {
  public ManifestResource {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    dependencies = List.copyOf(dependencies);
  }
}
