package org.examwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.testkit.Corpus;

/**
 * A Java file of the project.
 *
 * @param module the folder of its module, such as {@code src/reading/json}
 * @param scope what it is for: its folder, {@code main} or that of the tests
 * @param packageName such as {@code org.examwright.reading.json}
 * @param name without its ending
 */
record SourceFile(String module, String scope, String packageName, String name, String text) {
  private static final Pattern PLACE =
      Pattern.compile("(.+)/src/(main|test)/java/(.+)/([\\w-]+)\\.java");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:static )?((?:[a-z]\\w*\\.)+)[A-Z*]", Pattern.MULTILINE);
  private static final Pattern NAMED =
      Pattern.compile("\\b(org\\.examwright\\.(?:[a-z]\\w*\\.)+)[A-Z]");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:(?:public|final|abstract|sealed) )*(?:class|record|interface|enum|@interface)"
              + " (\\w+)",
          Pattern.MULTILINE);

  static List<SourceFile> all() {
    Path root = Corpus.root();
    try (Stream<Path> src = Files.walk(root.resolve("src"));
        Stream<Path> exporters = Files.walk(root.resolve("exporters"))) {
      return Stream.concat(src, exporters)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.contains("/target/"))
          .sorted()
          .map(PLACE::matcher)
          .filter(Matcher::matches)
          .map(place -> of(root, place))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that are no tests. */
  static List<SourceFile> main() {
    return all().stream().filter(file -> file.scope().equals("main")).toList();
  }

  private static SourceFile of(Path root, Matcher place) {
    try {
      return new SourceFile(
          place.group(1),
          place.group(2),
          place.group(3).replace('/', '.'),
          place.group(4),
          Files.readString(root.resolve(place.group())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The packages of which it imports or names something, each as often as it does. */
  List<String> imports() {
    String code = COMMENT.matcher(text).replaceAll("");
    return Stream.of(IMPORT, NAMED)
        .flatMap(pattern -> pattern.matcher(code).results())
        .map(found -> found.group(1).substring(0, found.group(1).length() - 1))
        .toList();
  }

  /** The types that do not stand in another one. */
  List<String> types() {
    return TYPE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Override
  public String toString() {
    return module + ": " + name;
  }
}
