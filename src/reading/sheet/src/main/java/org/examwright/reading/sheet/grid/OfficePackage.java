package org.examwright.reading.sheet.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.examwright.reading.source.Problems;

/**
 * The parts of a workbook in memory, within limits that no list of questions comes near.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     part 2</a>
 */
final class OfficePackage {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST_PARTS = 20_000;
  private static final long LARGEST = 300L * MEGABYTE;

  /** How much a package may grow before it is asked by how many times. */
  private static final long ALWAYS = 20L * MEGABYTE;

  private static final long MOST_TIMES = 100;

  /** By their paths in lower case: programs differ in that. */
  private final Map<String, byte[]> parts = new HashMap<>();

  private OfficePackage() {}

  static boolean isArchive(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  /** Unpacks a file; nothing if that cannot be done, which is reported. */
  static Optional<OfficePackage> of(byte[] zip, Problems problems) {
    OfficePackage opened = new OfficePackage();
    String last = "";
    try (ZipInputStream stream =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
      long unpacked = 0;
      int count = 0;
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        if (++count > MOST_PARTS) {
          return refused("it has more than " + MOST_PARTS + " parts", problems);
        }
        last = entry.getName();
        String path = last.replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean wanted = isWanted(path);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
          unpacked += read;
          if (unpacked > LARGEST || (unpacked > ALWAYS && unpacked > zip.length * MOST_TIMES)) {
            return refused("unpacked, it is far larger than any list of questions", problems);
          }
          if (wanted) {
            out.write(buffer, 0, read);
          }
        }
        if (wanted) {
          opened.parts.putIfAbsent(path, out.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.error(
          problems.at(1, 1),
          "the workbook is damaged"
              + (last.isEmpty() ? "" : ", at or behind `" + shown(last) + "`"),
          "open it in its program and save it again, or look for another copy");
      return Optional.empty();
    }
    return Optional.of(opened);
  }

  private static String shown(String name) {
    return name.replaceAll("[^\\x20-\\x7E]", "?");
  }

  private static Optional<OfficePackage> refused(String why, Problems problems) {
    problems.error(
        problems.at(1, 1), "the workbook is not opened: " + why, "save its questions as .csv");
    return Optional.empty();
  }

  private static boolean isWanted(String path) {
    return path.endsWith(".xml") || path.endsWith(".rels") || path.contains("/media/");
  }

  /** A part by its path from the package's root; nothing if there is none. */
  Optional<byte[]> part(String path) {
    return Optional.ofNullable(parts.get(path.toLowerCase(Locale.ROOT)));
  }

  /** Whether a part has one of these beginnings. */
  boolean hasBelow(String folder) {
    return parts.keySet().stream().anyMatch(path -> path.startsWith(folder));
  }

  /**
   * The paths that a part refers to, by their ids.
   *
   * @param path of the part; empty for the package itself
   */
  Map<String, Relation> relations(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String name = path.substring(path.lastIndexOf('/') + 1);
    Map<String, Relation> relations = new HashMap<>();
    Optional<byte[]> found = part(folder + "_rels/" + name + ".rels");
    if (found.isPresent()) {
      OfficeXml.elements(
          found.get(),
          element -> {
            if (element.is("Relationship")
                && !element.attribute("TargetMode").equalsIgnoreCase("External")) {
              String type = element.attribute("Type");
              relations.put(
                  element.attribute("Id"),
                  new Relation(
                      type.substring(type.lastIndexOf('/') + 1),
                      resolved(folder, element.attribute("Target"))));
            }
          });
    }
    return relations;
  }

  /** Where a part refers to, and what for. */
  record Relation(String type, String path) {}

  private static String resolved(String folder, String target) {
    Deque<String> steps = new ArrayDeque<>();
    String path = target.startsWith("/") ? target : folder + target;
    for (String step : path.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
