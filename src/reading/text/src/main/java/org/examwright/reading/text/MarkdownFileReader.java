package org.examwright.reading.text;

import java.util.List;
import java.util.Optional;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.reading.source.OtherSyntax;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** Reads Markdown: finds out whether it is written for another program, with signs of its own. */
public final class MarkdownFileReader implements Reader {
  private final MarkdownReader markdown = new MarkdownReader();

  @Override
  public String id() {
    return markdown.id();
  }

  @Override
  public List<String> extensions() {
    return markdown.extensions();
  }

  @Override
  public List<String> shapes() {
    return markdown.shapes();
  }

  @Override
  public Result read(Source source) {
    Optional<OtherReader> other = source.shape() == null ? other(source) : Optional.empty();
    return other.isEmpty()
        ? markdown.readOwn(source)
        : other
            .flatMap(OtherReader::reader)
            .map(
                reader ->
                    ReadAs.read(
                        source,
                        reader,
                        other.get().syntax().title(),
                        "--shape bold, for one, reads it as Markdown"))
            .orElseGet(() -> markdown.read(source));
  }

  /** The program for which a file is written, and who reads what is written for it. */
  private record OtherReader(OtherSyntax syntax, Optional<Reader> reader) {}

  /** A method of its own, so that the text is out of memory when it is read once more. */
  private static Optional<OtherReader> other(Source source) {
    return SourceText.of(source, new Problems(source.name()))
        .flatMap(
            text ->
                OtherSyntax.ofMarkdown(text)
                    .map(syntax -> new OtherReader(syntax, SyntaxReaders.of(syntax, text))));
  }
}
