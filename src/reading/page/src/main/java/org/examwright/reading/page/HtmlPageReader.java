package org.examwright.reading.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.source.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads lists of questions in pages: saved ones, those of word processors, those made by hand. */
public final class HtmlPageReader implements Reader {
  private static final List<String> EXTENSIONS = List.of("html", "htm", "xhtml");
  private static final int DEEPEST = 100;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public List<String> shapes() {
    return Shape.words();
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    Optional<String> text = PageText.of(source.content(), problems);
    if (text.isEmpty()) {
      return new Result(null, problems.all());
    }
    Document page =
        Jsoup.parse(
            text.get(), "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
    PageMarkdown markdown = new PageMarkdown(page, problems);
    PageLines lines = markdown.write();
    Result result =
        new MarkdownReader()
            .read(
                new Source(
                    source.baseName(EXTENSIONS) + ".md",
                    lines.text().getBytes(StandardCharsets.UTF_8),
                    source.pictures(),
                    source.shape(),
                    source.acceptsDoubts()));
    return new PagePlaces(source.name(), lines, markdown.passedOver()).of(result, problems.all());
  }
}
