package org.examwright.reading.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.xml.XmlLimits;

/**
 * The parts of a Word document that questions can be made of.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     part 2</a>
 */
final class WordPackage {
  private static final int HEAD = 1000;
  private static final int MEGABYTE = 1024 * 1024;
  private static final int MOST_PARTS = 20_000;
  private static final long LARGEST = 400L * MEGABYTE;
  private static final long ALWAYS = 50L * MEGABYTE;
  private static final int MOST_TIMES = 100;
  private static final String MAIN = "/officeDocument";

  private final Map<String, byte[]> parts;
  private final Problems problems;

  private WordPackage(Map<String, byte[]> parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  /** The parts of a file; nothing if it is no document, which is reported. */
  static Optional<WordPackage> of(byte[] file, Problems problems) {
    Optional<String[]> other = OtherFiles.kind(file);
    if (other.isPresent()) {
      problems.error(problems.at(1, 1), other.get()[0], other.get()[1]);
      return Optional.empty();
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      long unpacked = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean kept = isKept(entry.getName());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > LARGEST
              || (unpacked > ALWAYS && unpacked > (long) file.length * MOST_TIMES)) {
            problems.error(
                problems.at(1, 1),
                "the document is not opened: unpacked, it is far larger than any document",
                "open it in Word and save it again");
            return Optional.empty();
          }
          if (kept) {
            content.write(buffer, 0, read);
          }
        }
        if (kept && parts.size() < MOST_PARTS) {
          parts.putIfAbsent(entry.getName(), content.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      problems.error(
          problems.at(1, 1),
          "the document is damaged and cannot be opened",
          "open it in Word, which may repair it, and save it again");
      return Optional.empty();
    }
    WordPackage opened = new WordPackage(parts, problems);
    if (opened.mainPart().isEmpty()) {
      problems.error(
          problems.at(1, 1),
          "this is no Word document, though its name says so",
          "open it in the program that made it and save it as Word document (.docx)");
      return Optional.empty();
    }
    return Optional.of(opened);
  }

  private static boolean isKept(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml")
        || lower.endsWith(".rels")
        || lower.matches(".*\\.(png|jpe?g|gif|bmp|tiff?|svg|webp|emf|wmf)");
  }

  /** The name of the document itself, which is nowhere laid down. */
  Optional<String> mainPart() {
    return relations("").entrySet().stream()
        .filter(each -> each.getValue().type().endsWith(MAIN))
        .map(each -> each.getValue().target())
        .filter(parts::containsKey)
        .findFirst();
  }

  /** A part that another names by the ending of a type, such as {@code /styles}. */
  Optional<PartElement> related(String part, String type) {
    return relations(part).values().stream()
        .filter(relation -> relation.type().endsWith(type) && !relation.external())
        .flatMap(relation -> xml(relation.target()).stream())
        .findFirst();
  }

  /** A part as XML; nothing if it is not there or broken, which is reported. */
  Optional<PartElement> xml(String part) {
    byte[] content = parts.get(part);
    if (content == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartElement.parse(content));
    } catch (XMLStreamException e) {
      problems.error(
          problems.at(1, 1),
          XmlLimits.areExceeded(e)
              ? "`" + part + "` of the document is beyond all limits: " + XmlLimits.words()
              : "`" + part + "` of the document is damaged",
          "open it in Word and save it again");
      return Optional.empty();
    }
  }

  /** A part that is ours by its namespace; nothing if it is another's or broken. */
  Optional<PartElement> ownXml(String part, String namespace) {
    byte[] content = parts.get(part);
    if (content == null
        || !new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
            .contains(namespace)) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartElement.parse(content));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** The bytes of a part. */
  Optional<byte[]> bytes(String part) {
    return Optional.ofNullable(parts.get(part));
  }

  /** What a part refers to, by the ids that it uses; of the package itself for an empty name. */
  Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> relations = new HashMap<>();
    xml(folder + "_rels/" + part.substring(slash) + ".rels")
        .ifPresent(
            root ->
                root.all("Relationship")
                    .forEach(
                        each ->
                            relations.put(
                                each.get("Id"),
                                new Relation(
                                    each.get("Type"),
                                    each.get("TargetMode").equals("External")
                                        ? each.get("Target")
                                        : resolved(folder, each.get("Target")),
                                    each.get("TargetMode").equals("External")))));
    return relations;
  }

  /**
   * What a part refers to.
   *
   * @param target the name of a part, or an address elsewhere
   */
  record Relation(String type, String target, boolean external) {}

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("/../")) {
      String shorter = path.replaceFirst("[^/]+/\\.\\./", "");
      if (shorter.equals(path)) {
        break;
      }
      path = shorter;
    }
    return path;
  }
}
