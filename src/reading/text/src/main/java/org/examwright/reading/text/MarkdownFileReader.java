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
    Optional<String> text =
        source.shape() == null
            ? SourceText.of(source, new Problems(source.name()))
            : Optional.empty();
    Optional<OtherSyntax> found = text.flatMap(OtherSyntax::ofMarkdown);
    if (found.isEmpty()) {
      return markdown.readOwn(source);
    }
    return found
        .flatMap(
            syntax ->
                SyntaxReaders.of(syntax, text.get())
                    .map(
                        reader ->
                            ReadAs.read(
                                source,
                                reader,
                                syntax.title(),
                                "--shape bold, for one, reads it as Markdown")))
        .orElseGet(() -> markdown.read(source));
  }
}
