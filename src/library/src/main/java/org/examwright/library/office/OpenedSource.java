package org.examwright.library.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;

/**
 * A file as its reader takes it: what only LibreOffice opens has been converted by it.
 *
 * @param said what there is to say about that
 */
public record OpenedSource(Source source, List<Diagnostic> said) {
  /** What documents of all kinds begin with, and few other files. */
  private static final String SIGNS = "{\uFFD0P<\r\n \uFFEF";

  public OpenedSource {
    said = List.copyOf(said);
  }

  /**
   * The file itself, or what LibreOffice makes of it if it is a document or workbook of another
   * office program, and LibreOffice is installed on this machine.
   *
   * @throws IOException if the disk refuses to hold the file for LibreOffice
   */
  public static OpenedSource of(Source source) throws IOException {
    return of(
        source, () -> LibreOffice.installed(Objects.requireNonNullElse(System.getenv("PATH"), "")));
  }

  static OpenedSource of(Source source, Supplier<Optional<LibreOffice>> installed)
      throws IOException {
    Optional<OfficeFile> file =
        mayBeOffice(source.content())
            ? OfficeFile.of(source.name(), source.content())
            : Optional.empty();
    if (file.isEmpty()) {
      return new OpenedSource(source, List.of());
    }
    Origin origin = Origin.of(source.name());
    Optional<LibreOffice> office = installed.get();
    if (office.isEmpty()) {
      return new OpenedSource(
          source,
          List.of(
              Diagnostic.note(
                  origin,
                  "this is "
                      + file.get().what()
                      + ", which is read where LibreOffice is installed; it is not found here")));
    }
    Optional<byte[]> made = office.get().converted(source.content(), file.get());
    String program = office.get().program().toString();
    return made.map(
            content ->
                new OpenedSource(
                    new Source(
                        source.name(),
                        content,
                        source.pictures(),
                        source.shape(),
                        source.acceptsDoubts()),
                    List.of(
                        Diagnostic.note(
                            origin,
                            "this is "
                                + file.get().what()
                                + ": LibreOffice ("
                                + program
                                + ") made a ."
                                + file.get().target()
                                + " of it, which is read"))))
        .orElseGet(
            () ->
                new OpenedSource(
                    source,
                    List.of(
                        Diagnostic.note(
                            origin, "LibreOffice (" + program + ") does not open the file"))));
  }

  /** Whether a file begins like one of those documents, as few texts of questions do. */
  private static boolean mayBeOffice(byte[] content) {
    return content.length > 0 && SIGNS.indexOf((char) content[0]) >= 0;
  }

  /** A result of its reader with what was said before. */
  public Reader.Result with(Reader.Result result) {
    if (said.isEmpty()) {
      return result;
    }
    List<Diagnostic> all = new ArrayList<>(said);
    all.addAll(result.diagnostics());
    return new Reader.Result(result.set(), result.rest(), all, result.explanation());
  }
}
