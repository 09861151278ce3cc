package org.examwright.reading.qti.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.naming.PercentCoding;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.source.Problems;

/** What the manifest names, and whether it is there. */
final class ManifestCheck {
  private static final String REPACK = "add it to the package, or take the reference out";

  private final OpenedPackage files;
  private final Problems problems;
  private final Set<String> paths = new HashSet<>();
  private final Map<String, String> pathsOfAnyCase = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, Origin> identifiers = new HashMap<>();

  ManifestCheck(OpenedPackage files, Problems problems) {
    this.files = files;
    this.problems = problems;
    for (PackageFile file : files.files()) {
      paths.add(file.path());
      pathsOfAnyCase.put(file.path().toLowerCase(Locale.ROOT), file.path());
    }
  }

  void of(XmlElement manifest) {
    identifier(manifest);
    manifest.descendants().forEach(this::identifier);
    for (XmlElement resources : manifest.descendants("resources")) {
      for (XmlElement resource : resources.children("resource")) {
        resource(
            resource,
            manifest.attribute("base") + resources.attribute("base") + resource.attribute("base"));
      }
    }
    for (XmlElement item : manifest.descendants("item")) {
      known(item, "the entry of the organization");
    }
    for (PackageFile file : files.files()) {
      if (!listed.contains(file.path()) && !file.name().equals("imsmanifest.xml")) {
        problems.warning(
            manifest.origin(),
            "the file `" + file.path() + "` is in no resource of the manifest",
            "list it, or importers leave it out");
      }
    }
  }

  private void identifier(XmlElement element) {
    if (!element.has("identifier")) {
      return;
    }
    String identifier = element.attribute("identifier");
    Origin other = identifiers.putIfAbsent(identifier, element.origin());
    if (other != null) {
      problems.error(
          element.origin(),
          "the identifier `" + identifier + "` is there twice: " + other,
          "give each part of the manifest its own");
    }
    if (!XmlNames.isName(identifier)) {
      problems.error(
          element.origin(),
          "`" + identifier + "` can be no identifier",
          "begin with a letter, and use letters, digits, `-`, `_` and `.`");
    }
  }

  private void resource(XmlElement resource, String base) {
    List<String> own = new ArrayList<>();
    for (XmlElement file : resource.children("file")) {
      own.add(file.attribute("href"));
      present(file, file.attribute("href"), base);
    }
    String href = resource.attribute("href");
    if (resource.has("href")) {
      present(resource, href, base);
      if (!own.contains(href)) {
        problems.warning(
            resource.origin(),
            "the resource's `" + href + "` is not among its files",
            "add a `file` with the same `href`");
      }
    }
    resource.children("dependency").forEach(needed -> known(needed, "the dependency"));
  }

  private void known(XmlElement element, String what) {
    String wanted = element.attribute("identifierref");
    if (element.has("identifierref") && !identifiers.containsKey(wanted)) {
      problems.error(
          element.origin(), what + " names `" + wanted + "`, which no resource is called", REPACK);
    }
  }

  private void present(XmlElement element, String href, String base) {
    List<String> readings = List.of(base + href, base + PercentCoding.decoded(href));
    Optional<String> found = readings.stream().filter(paths::contains).findFirst();
    if (found.isPresent()) {
      listed.add(found.get());
      return;
    }
    Optional<String> similar =
        readings.stream()
            .map(path -> pathsOfAnyCase.get(path.toLowerCase(Locale.ROOT)))
            .filter(path -> path != null)
            .findFirst();
    if (similar.isPresent()) {
      listed.add(similar.get());
      problems.error(
          element.origin(),
          "`" + href + "` differs by case from the file `" + similar.get() + "`",
          "write both alike: most importers tell them apart");
    } else {
      problems.error(element.origin(), "the file `" + href + "` is not in the package", REPACK);
    }
  }
}
