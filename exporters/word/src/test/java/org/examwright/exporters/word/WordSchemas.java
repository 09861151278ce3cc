package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Validates the parts of a Word file with all of Office's schemas.
 *
 * <p>The schemas have a class loader of their own, since the exporter runs with a selection of them
 * that has the same names.
 */
final class WordSchemas {
  private static final String PACKAGE = "org.openxmlformats.schemas.wordprocessingml.x2006.main.";

  /** The document types by the beginning of the names of the parts that they are for. */
  private static final Map<String, String> TYPES =
      Map.of(
          "word/document", "DocumentDocument",
          "word/styles", "StylesDocument",
          "word/numbering", "NumberingDocument",
          "word/settings", "SettingsDocument",
          "word/header", "HdrDocument",
          "word/footer", "FtrDocument");

  private static final ClassLoader SCHEMAS = loader();

  private WordSchemas() {}

  /**
   * Everything that is wrong with a file, part by part.
   *
   * <p>What a part itself says may be ignored is ignored.
   *
   * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
   *     ECMA-376, part 3, markup compatibility</a>
   */
  static List<String> problems(byte[] file) {
    List<String> problems = new ArrayList<>();
    WordParts.of(file)
        .forEach(
            (name, content) ->
                TYPES.forEach(
                    (beginning, type) -> {
                      if (name.startsWith(beginning)) {
                        problems(Ignorable.removed(content), type)
                            .forEach(p -> problems.add(name + ": " + p));
                      }
                    }));
    return problems;
  }

  private static List<String> problems(byte[] content, String type) {
    try (InputStream stream = new ByteArrayInputStream(content)) {
      Class<?> options = SCHEMAS.loadClass("org.apache.xmlbeans.XmlOptions");
      Object factory = SCHEMAS.loadClass(PACKAGE + type).getField("Factory").get(null);
      Object document =
          factory.getClass().getMethod("parse", InputStream.class).invoke(factory, stream);
      List<Object> errors = new ArrayList<>();
      Object listening = options.getConstructor().newInstance();
      options.getMethod("setErrorListener", Collection.class).invoke(listening, errors);
      SCHEMAS
          .loadClass("org.apache.xmlbeans.XmlObject")
          .getMethod("validate", options)
          .invoke(document, listening);
      return errors.stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassLoader loader() {
    Stream<String> others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> !jar.contains("poi-ooxml-lite"));
    URL[] jars =
        Stream.concat(Stream.of(System.getProperty("poi.schemas", "")), others)
            .map(jar -> url(Path.of(jar)))
            .toArray(URL[]::new);
    return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
