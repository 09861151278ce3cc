package org.examwright.reading.qti.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.examwright.model.text.Characters;
import org.examwright.reading.source.Problems;

/**
 * Unpacks an archive into memory, as much of it as a question set can be made of.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">.ZIP File Format
 *     Specification</a>
 */
final class ZipContent {
  private static final String DAMAGED = "export or download it again";

  /** What systems put beside the files that somebody means. */
  private static final Pattern OF_SYSTEMS =
      Pattern.compile(
          "(?i)(?:.*/)?(?:__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private final byte[] zip;
  private final Problems problems;
  private final Map<String, PackageFile> files = new LinkedHashMap<>();
  private long kept;
  private long unpacked;
  private int entries;

  private ZipContent(byte[] zip, Problems problems) {
    this.zip = zip;
    this.problems = problems;
  }

  /** The files of an archive; nothing if it cannot be opened, which is reported. */
  static Optional<List<PackageFile>> of(byte[] zip, Problems problems) {
    ZipEnd end = ZipEnd.of(zip);
    if (end.isMissing()) {
      problems.error(problems.at(1, 1), "the package is not complete: its end is missing", DAMAGED);
      return Optional.empty();
    }
    try {
      return Optional.of(new ZipContent(zip, problems).read(StandardCharsets.UTF_8, end));
    } catch (IllegalArgumentException e) {
      // a name that is not in UTF-8, as old programs write it
      return Optional.of(new ZipContent(zip, problems).read(StandardCharsets.ISO_8859_1, end));
    } catch (LimitException e) {
      problems.error(
          problems.at(1, 1),
          "the package is not opened: " + e.getMessage(),
          "export one quiz or question bank at a time");
      return Optional.empty();
    }
  }

  /** Says that a package exceeds what is opened. */
  private static final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
      super(message);
    }
  }

  private List<PackageFile> read(Charset names, ZipEnd end) {
    String name = "";
    try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        name = entry.getName();
        if (++entries > PackageLimits.MOST_FILES) {
          throw new LimitException("it has more than " + PackageLimits.MOST_FILES + " files");
        }
        if (entry.isDirectory()) {
          stream.closeEntry();
        } else {
          file(name, stream);
        }
      }
      if (end.isMore(entries)) {
        broken(name, "not all of its files can be reached");
      }
    } catch (ZipException e) {
      if (names.equals(StandardCharsets.UTF_8) && isOfName(e)) {
        throw new IllegalArgumentException(e);
      }
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        problems.error(
            problems.at(1, 1),
            "the package is protected by a password",
            "unpack it with the password, and pack its files without one");
      } else {
        broken(name, "it is damaged");
      }
    } catch (EOFException e) {
      broken(name, "it ends too early");
    } catch (IOException e) {
      broken(name, "it is damaged");
    }
    return List.copyOf(files.values());
  }

  private static boolean isOfName(ZipException problem) {
    return problem.getCause() instanceof java.nio.charset.CharacterCodingException
        || String.valueOf(problem.getMessage()).contains("bad entry name");
  }

  private void broken(String name, String what) {
    problems.error(
        problems.at(1, 1),
        "the package cannot be opened as a whole: "
            + what
            + (name.isEmpty() ? "" : ", from `" + shown(name) + "` on"),
        DAMAGED);
  }

  private static String shown(String name) {
    String allowed =
        name.codePoints()
            .map(c -> Characters.isAllowed(c) && c != '\n' ? c : '?')
            .limit(100)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return allowed;
  }

  private void file(String name, ZipInputStream stream) throws IOException {
    Optional<String> path =
        name.length() > PackageLimits.LONGEST_PATH
                || !Characters.areAllowed(name)
                || name.matches("(?s)[A-Za-z]:.*|.*\\n.*")
            ? Optional.empty()
            : PackagePath.normal(name);
    boolean known = path.isPresent() && !OF_SYSTEMS.matcher(path.get()).matches();
    if (path.isEmpty()) {
      problems.warning(
          problems.at(1, 1),
          "a file of the package is passed over: `" + shown(name) + "` is no path within it",
          "a package that names such a file was not made by a learning platform");
    }
    boolean wanted = known && KeptFiles.areKept(path.get());
    byte[] content = content(shown(name), stream, wanted);
    if (known && files.putIfAbsent(path.get(), new PackageFile(path.get(), content)) != null) {
      problems.warning(
          problems.at(1, 1),
          "the package has two files `" + path.get() + "`: the first is read",
          "export it again");
    }
  }

  private byte[] content(String name, ZipInputStream stream, boolean wanted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      size += read;
      unpacked += read;
      if (PackageLimits.isBomb(unpacked, zip.length)) {
        throw new LimitException("unpacked, it is far larger than any course");
      }
      if (wanted) {
        kept += read;
        if (size > PackageLimits.LARGEST_FILE || kept > PackageLimits.LARGEST_KEPT) {
          throw new LimitException("`" + name + "` makes it too large");
        }
        out.write(buffer, 0, read);
      }
    }
    return out.toByteArray();
  }
}
