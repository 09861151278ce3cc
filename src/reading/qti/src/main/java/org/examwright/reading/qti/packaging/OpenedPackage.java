package org.examwright.reading.qti.packaging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.qti.xml.XmlTree;
import org.examwright.reading.source.Problems;

/**
 * The files of a package in memory, or a single file that is none of a package.
 *
 * <p>Places in it have names such as {@code course.zip!quiz/quiz.xml}.
 */
public final class OpenedPackage {
  private static final String WITHIN = "!";

  private final Source source;
  private final boolean archive;
  private final Map<String, PackageFile> files = new LinkedHashMap<>();
  private final FileNames names;
  private final List<PackageManifest> manifests = new ArrayList<>();
  private final Map<PackageFile, String> roots = new LinkedHashMap<>();
  private final Set<PackageFile> used = new LinkedHashSet<>();
  private final Problems problems;

  private OpenedPackage(
      Source source, boolean archive, List<PackageFile> content, Problems problems) {
    this.source = source;
    this.archive = archive;
    this.problems = problems;
    content.forEach(file -> files.put(file.path(), file));
    this.names = new FileNames(files.values());
    for (PackageFile file : files.values()) {
      if ((!archive || KeptFiles.mayBeXml(file.path())) && file.content().length > 0) {
        XmlTree.rootName(file.content()).ifPresent(root -> roots.put(file, root));
      }
    }
    files.values().stream()
        .filter(file -> file.name().equalsIgnoreCase(PackageManifest.NAME))
        .sorted(Comparator.comparingInt(file -> file.folder().split("/", -1).length))
        .forEach(this::manifest);
  }

  /** Opens a source; nothing if it is a package that cannot be opened, which is reported. */
  public static Optional<OpenedPackage> of(Source source, Problems problems) {
    byte[] bytes = source.content();
    if (isArchive(bytes)) {
      return ZipContent.of(bytes, problems)
          .map(files -> new OpenedPackage(source, true, files, problems));
    }
    String name =
        source
            .name()
            .substring(
                Math.max(source.name().lastIndexOf('/'), source.name().lastIndexOf('\\')) + 1);
    PackageFile file = new PackageFile(name, bytes);
    return Optional.of(new OpenedPackage(source, false, List.of(file), problems));
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  private void manifest(PackageFile file) {
    parse(file).ifPresent(root -> manifests.add(PackageManifest.of(file, root, names)));
  }

  /** Whether there are several files, and pictures beside them. */
  public boolean isArchive() {
    return archive;
  }

  /** All files, in the order of the archive. */
  public List<PackageFile> files() {
    return List.copyOf(files.values());
  }

  /** The file of exactly this path. */
  public Optional<PackageFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The manifests, those of outer folders first. */
  public List<PackageManifest> manifests() {
    return List.copyOf(manifests);
  }

  /** The files that are XML, with the names of their root elements. */
  public Map<PackageFile, String> roots() {
    return Map.copyOf(roots);
  }

  /** The files whose root element has one of these names, in the order of the archive. */
  public List<PackageFile> withRoot(Set<String> wanted) {
    return roots.entrySet().stream()
        .filter(file -> wanted.contains(file.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The root element of a file, which counts as used; what is broken in it is reported. */
  public Optional<XmlElement> parse(PackageFile file) {
    used.add(file);
    return XmlTree.of(file.content(), shown(file), problems);
  }

  /**
   * The file that a reference means.
   *
   * @param from the file that refers to it
   */
  public Optional<PackageFile> find(String reference, PackageFile from) {
    return names.find(reference, from.folder());
  }

  /** The file that something was read from. */
  public Optional<PackageFile> fileOf(Origin origin) {
    if (!archive) {
      return files.values().stream().findFirst();
    }
    String start = source.name() + WITHIN;
    return origin.file().startsWith(start)
        ? Optional.ofNullable(files.get(origin.file().substring(start.length())))
        : Optional.empty();
  }

  /** A file as diagnostics show it. */
  public String shown(PackageFile file) {
    return archive ? source.name() + WITHIN + file.path() : source.name();
  }

  /** Counts a file as one that the set was made of. */
  public void use(PackageFile file) {
    used.add(file);
  }

  /** The files that nothing was made of so far. */
  public List<PackageFile> unused() {
    return files.values().stream().filter(file -> !used.contains(file)).toList();
  }
}
