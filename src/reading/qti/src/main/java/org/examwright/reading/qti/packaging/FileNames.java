package org.examwright.reading.qti.packaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.naming.PercentCoding;

/**
 * Finds the file that a reference means: by its path, seen from the package or from the file that
 * refers to it, or else by as much of the end of its path as no other file has.
 */
final class FileNames {
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|//|#).*");

  /** How cartridges and programs that make packages name the root, but for places in a course. */
  private static final Pattern ROOT =
      Pattern.compile("^(?:\\$|%24)(?!(?i:CANVAS|WIKI)_)[A-Za-z][A-Za-z0-9_-]{0,40}(?:\\$|%24)/?");

  /** By which Blackboard knows a file of a course. */
  private static final Pattern BLACKBOARD_ID = Pattern.compile("xid-\\d+_\\d+");

  /** The folder to which Canvas exports the files of a course. */
  private static final String CANVAS_FILES = "web_resources/";

  private final Map<String, PackageFile> exact = new HashMap<>();
  private final Map<String, PackageFile> anyCase = new HashMap<>();
  private final Map<String, List<PackageFile>> byName = new HashMap<>();

  FileNames(Collection<PackageFile> files) {
    for (PackageFile file : files) {
      exact.put(file.path(), file);
      anyCase.putIfAbsent(lower(file.path()), file);
      byName.computeIfAbsent(lower(file.name()), name -> new ArrayList<>()).add(file);
    }
  }

  /**
   * The file that is meant.
   *
   * @param reference as a text or a manifest has it
   * @param folder of the file that refers to it, with a `/` at its end or empty
   */
  Optional<PackageFile> find(String reference, String folder) {
    String written = reference.strip();
    Matcher root = ROOT.matcher(written);
    boolean fromRoot = root.find();
    String rest = fromRoot ? written.substring(root.end()) : written;
    if (rest.isEmpty() || (!fromRoot && ELSEWHERE.matcher(rest).matches())) {
      return blackboard(written);
    }
    for (String path : readings(rest)) {
      Set<String> places = new LinkedHashSet<>();
      if (fromRoot || path.startsWith("/")) {
        places.add(path);
        places.add(CANVAS_FILES + path);
        places.add(folder + path);
      } else {
        places.add(folder + path);
        places.add(path);
        places.add(CANVAS_FILES + path);
      }
      Optional<PackageFile> found =
          places.stream()
              .flatMap(place -> PackagePath.normal(place).stream())
              .flatMap(place -> at(place).stream())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return blackboard(written)
        .or(() -> readings(rest).stream().flatMap(path -> bySuffix(path).stream()).findFirst());
  }

  /** As it is written, decoded, and both without what stands behind a question mark. */
  private static Set<String> readings(String path) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(path);
    readings.add(PercentCoding.decoded(path));
    String withoutQuery = path.replaceFirst("[?#].*", "");
    if (!withoutQuery.isEmpty()) {
      readings.add(withoutQuery);
      readings.add(PercentCoding.decoded(withoutQuery));
    }
    return readings;
  }

  private Optional<PackageFile> at(String path) {
    PackageFile found = exact.get(path);
    return Optional.ofNullable(found == null ? anyCase.get(lower(path)) : found);
  }

  private Optional<PackageFile> blackboard(String reference) {
    Matcher id = BLACKBOARD_ID.matcher(reference);
    if (!id.find()) {
      return Optional.empty();
    }
    List<PackageFile> found =
        exact.values().stream()
            .filter(
                file ->
                    file.name()
                        .matches(
                            "(?:.*[^A-Za-z0-9])?" + id.group() + "(?:\\.(?!(?:.*\\.)?xml$).*)?"))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Optional<PackageFile> bySuffix(String path) {
    Optional<String> normal = PackagePath.normal(path.replace("../", ""));
    if (normal.isEmpty()) {
      return Optional.empty();
    }
    String wanted = lower(normal.get());
    List<PackageFile> candidates =
        byName.getOrDefault(wanted.substring(wanted.lastIndexOf('/') + 1), List.of());
    int best = 0;
    List<PackageFile> found = new ArrayList<>();
    for (PackageFile candidate : candidates) {
      int common = commonSteps(wanted, lower(candidate.path()));
      if (common > best) {
        found.clear();
        best = common;
      }
      if (common == best) {
        found.add(candidate);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static int commonSteps(String one, String other) {
    String[] steps = one.split("/", -1);
    String[] others = other.split("/", -1);
    int common = 0;
    while (common < Math.min(steps.length, others.length)
        && steps[steps.length - 1 - common].equals(others[others.length - 1 - common])) {
      common++;
    }
    return common;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
