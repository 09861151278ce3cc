package org.examwright.reading.text;

import java.util.List;
import java.util.Optional;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.reading.moodle.aiken.AikenReader;
import org.examwright.reading.moodle.gift.GiftReader;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.sheet.SheetReader;
import org.examwright.reading.source.OtherSyntax;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/**
 * Reads text files: finds out what they are written in, since Aiken, GIFT, Markdown and plain text
 * all end in {@code .txt}.
 */
public final class TextReader implements Reader {
  static final List<String> EXTENSIONS = List.of("txt", "text");

  private static final Reader PLAIN_TEXT = new PlainReader();
  private static final String AS_IT_STANDS = "--from " + PLAIN_TEXT.id() + " reads it as it stands";

  @Override
  public String id() {
    return "text";
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
    Optional<String> text = SourceText.of(source, problems);
    if (text.isEmpty()) {
      return new Result(null, problems.all());
    }
    Optional<OtherSyntax> syntax = OtherSyntax.of(text.get());
    Optional<Reader> reader = syntax.flatMap(found -> SyntaxReaders.of(found, text.get()));
    if (syntax.isPresent() && reader.isPresent()) {
      return ReadAs.read(source, reader.get(), syntax.get().title(), AS_IT_STANDS);
    }
    if (OtherSyntax.isReported(text.get(), problems)) {
      return new Result(null, problems.all());
    }
    WrittenIn found = WrittenIn.of(text.get());
    return switch (found) {
      case KINDS, CARDS, SHEET ->
          source.shape() == null ? read(source, found, new SheetReader()) : PLAIN_TEXT.read(source);
      case GIFT -> read(source, WrittenIn.GIFT, new GiftReader());
      case AIKEN ->
          source.shape() == null
              ? read(source, WrittenIn.AIKEN, new AikenReader())
              : PLAIN_TEXT.read(source);
      case MARKDOWN -> read(source, WrittenIn.MARKDOWN, new MarkdownReader());
      case XML ->
          refused(source, WrittenIn.XML, "if it is Moodle's, read it with --from moodle-xml");
      case JSON ->
          refused(source, WrittenIn.JSON, "if it is Examwright's, read it with --from json");
      case PLAIN -> PLAIN_TEXT.read(source);
    };
  }

  private static Result read(Source source, WrittenIn found, Reader reader) {
    return ReadAs.read(source, reader, found.title(), AS_IT_STANDS);
  }

  private static Result refused(Source source, WrittenIn found, String hint) {
    Problems problems = new Problems(source.name());
    problems.error(problems.at(1, 1), "the file is no text, but " + found.title(), hint);
    return new Result(null, problems.all());
  }
}
