package org.examwright.reading.qti.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.naming.PercentCoding;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.packaging.PackagePath;
import org.examwright.reading.source.Problems;

/** Whether what a document refers to is in the package. */
final class LinkCheck {
  private static final Set<String> LINKING =
      Set.of(
          "img",
          "object",
          "audio",
          "video",
          "source",
          "a",
          "stylesheet",
          "assessmentitemref",
          "track");

  private static final List<String> ATTRIBUTES = List.of("src", "data", "href", "file");

  private static final Pattern ELSEWHERE =
      Pattern.compile("(?is)(?:[a-z][a-z0-9+.-]*:|//|#|/equation_images/).*");

  /** What a platform fills in by itself. */
  private static final Pattern PLACEHOLDER = Pattern.compile("(?s)(?:\\$|%24).*");

  private static final Pattern CARTRIDGE_ROOT =
      Pattern.compile("(?is)(?:\\$|%24)IMS[-_]CC[-_]FILEBASE(?:\\$|%24).*");

  private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]+)\"");

  private final OpenedPackage files;
  private final Problems problems;
  private final Set<String> paths = new HashSet<>();
  private final Map<String, String> pathsOfAnyCase = new HashMap<>();

  LinkCheck(OpenedPackage files, Problems problems) {
    this.files = files;
    this.problems = problems;
    for (PackageFile file : files.files()) {
      paths.add(file.path());
      pathsOfAnyCase.put(file.path().toLowerCase(Locale.ROOT), file.path());
    }
  }

  /** The elements of a document that show or call other files. */
  void elements(Tag root, PackageFile file) {
    root.descendants()
        .filter(tag -> LINKING.contains(tag.name()))
        .forEach(
            tag ->
                ATTRIBUTES.stream()
                    .filter(tag::has)
                    .map(tag::attribute)
                    .filter(target -> !target.isEmpty())
                    .forEach(target -> link(target, tag.origin(), file, false)));
  }

  /** The pictures in texts that are markup themselves. */
  void texts(Tag root, PackageFile file) {
    for (Tag text : root.all("mattext")) {
      Matcher source = SOURCE.matcher(text.text());
      while (source.find()) {
        link(source.group(1), text.origin(), file, true);
      }
    }
  }

  /**
   * A reference.
   *
   * @param fromRoot whether it may be meant from the root of the package as well
   */
  private void link(String target, Origin place, PackageFile file, boolean fromRoot) {
    if (!files.isArchive() || ELSEWHERE.matcher(target).matches()) {
      return;
    }
    if (PLACEHOLDER.matcher(target).matches()) {
      if (CARTRIDGE_ROOT.matcher(target).matches() && files.find(target, file).isEmpty()) {
        problems.warning(
            place, "`" + target + "` is not in the package", "add the file, or take it out");
      }
      return;
    }
    String path = PercentCoding.decoded(target.replaceFirst("[?#].*", ""));
    List<String> readings =
        Stream.of(file.folder() + path, fromRoot ? path : file.folder() + path)
            .flatMap(reading -> PackagePath.normal(reading).stream())
            .toList();
    if (readings.stream().anyMatch(paths::contains)) {
      return;
    }
    String similar =
        readings.stream()
            .map(reading -> pathsOfAnyCase.get(reading.toLowerCase(Locale.ROOT)))
            .filter(found -> found != null)
            .findFirst()
            .orElse("");
    problems.error(
        place,
        similar.isEmpty()
            ? "`" + target + "` leads to no file of the package"
            : "`" + target + "` differs by case from the file `" + similar + "`",
        similar.isEmpty()
            ? "add the file, or take the reference out"
            : "write both alike: most importers tell them apart");
  }
}
