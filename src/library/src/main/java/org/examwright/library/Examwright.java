package org.examwright.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.examwright.library.office.OpenedSource;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.model.exchange.Reader;

/**
 * Reads question sets and makes the files of other formats, for programs of one's own.
 *
 * <p>It knows the readers and exporters of the jars at hand ({@link Catalog#installed}), writes
 * nothing to the disk, and keeps nothing from one call to the next, so that any number of threads
 * may call it. What is wrong with a set or lost on the way is never thrown, but is among the
 * diagnostics of the result. Nothing here takes or returns null.
 */
public final class Examwright {
  private Examwright() {}

  /**
   * Reads a question set by the reader that knows the file's ending.
   *
   * @return the set, null if there is an error in it, and all that there is to say about it
   * @throws WrongUseException if no reader knows the ending
   * @throws FileSource.TooLargeException if the file has more than 100 MB
   * @throws IOException if the file cannot be read
   */
  public static Reader.Result read(Path file) throws IOException {
    Catalog catalog = Catalog.installed();
    Reader reader =
        catalog
            .readerOf(file.toString())
            .orElseThrow(
                () ->
                    new WrongUseException(
                        "the ending of " + file + " says nothing about what kind of file this is",
                        "name the reader: " + String.join(", ", catalog.readerIds())));
    return read(file, reader);
  }

  /**
   * Reads a question set by the reader of the given name, whatever the file's ending.
   *
   * @param reader its id, such as {@code markdown}
   * @return the set, null if there is an error in it, and all that there is to say about it
   * @throws WrongUseException if there is no such reader
   * @throws FileSource.TooLargeException if the file has more than 100 MB
   * @throws IOException if the file cannot be read
   */
  public static Reader.Result read(Path file, String reader) throws IOException {
    return read(file, Catalog.installed().reader(reader));
  }

  private static Reader.Result read(Path file, Reader reader) throws IOException {
    OpenedSource opened = OpenedSource.of(FileSource.of(file.toString(), file, null));
    return opened.with(reader.read(opened.source()));
  }

  /**
   * Makes the files of a format, as its default options have them.
   *
   * @param format its id, such as {@code gift}
   * @return the files, and what they do not say
   * @throws WrongUseException if there is no such format
   */
  public static Export export(QuestionSet set, String format) {
    return export(set, format, Map.of());
  }

  /**
   * Makes the files of a format.
   *
   * @param format its id, such as {@code gift}
   * @param options values by the names that {@link #options} lists, such as {@code edition} and
   *     {@code worksheet,key}; the others keep their defaults
   * @return the files, and what they do not say
   * @throws WrongUseException if there is no such format, option or value
   */
  public static Export export(QuestionSet set, String format, Map<String, String> options) {
    List<ConfiguredExporter.Setting> settings =
        options.entrySet().stream()
            .map(option -> ConfiguredExporter.Setting.of(option.getKey(), option.getValue()))
            .toList();
    return ConfiguredExporter.of(Catalog.installed().exporter(format), settings).export(set);
  }

  /** The readers that there are, in the order of their ids. */
  public static List<Reader> readers() {
    return Catalog.installed().readers();
  }

  /** The formats that there are, in the order of their ids. */
  public static List<Format> formats() {
    return Catalog.installed().exporters().stream().<Format>map(Exporter::format).toList();
  }

  /**
   * The options of a format, in the order in which its exporter names them.
   *
   * @param format its id, such as {@code gift}
   * @throws WrongUseException if there is no such format
   */
  public static List<OptionField> options(String format) {
    return OptionField.of(Catalog.installed().exporter(format).defaults());
  }
}
