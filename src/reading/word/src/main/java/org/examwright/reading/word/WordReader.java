package org.examwright.reading.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.text.TypedReading;

/** Reads question lists in Word documents. */
public final class WordReader implements Reader {
  private static final List<String> EXTENSIONS =
      List.of("docx", "docm", "dotx", "doc", "rtf", "odt");

  @Override
  public String id() {
    return "docx";
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
    try {
      Optional<WordPackage> opened = WordPackage.of(source.content(), problems);
      return opened
          .flatMap(
              document ->
                  document
                      .mainPart()
                      .flatMap(
                          part ->
                              document
                                  .xml(part)
                                  .map(main -> read(source, document, part, main, problems))))
          .orElseGet(() -> new Result(null, problems.all()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return new Result(null, problems.all());
    }
  }

  private static Result read(
      Source source, WordPackage document, String part, PartElement main, Problems problems) {
    Optional<Result> own =
        OwnPaper.read(
            source,
            document,
            part,
            main,
            body -> general(source, document, part, body, new Problems(source.name())));
    return own.orElseGet(
        () -> general(source, document, part, main.child("w:body").orElse(main), problems));
  }

  private static Result general(
      Source source, WordPackage document, String part, PartElement body, Problems problems) {
    Map<String, WordPackage.Relation> relations = document.relations(part);
    SetObjects objects = new SetObjects();
    BodyWalk walk =
        new BodyWalk(
            new WordStyles(document.related(part, "/styles")),
            new WordNumbering(document.related(part, "/numbering")),
            relations,
            notes(document, part),
            objects,
            problems);
    List<WordLine> lines = TypewrittenText.of(walk.lines(body));
    if (objects.areTooMany()) {
      problems.error(
          problems.at(1, 1),
          "the document has more pictures, formulas and tables than any list of questions",
          "divide it");
      return new Result(null, problems.all());
    }
    if (hasRunningLines(document, relations)) {
      problems.note(problems.at(1, 1), "what stands in the head and foot of pages is left out");
    }
    if (!walk.moodleTables().isEmpty()) {
      return MoodleTables.read(
          source, walk.moodleTables(), lines, objects, pictures(document, relations), problems);
    }
    Optional<Result> bank = TypedBank.read(source, lines, problems);
    if (bank.isPresent()) {
      return bank.get();
    }
    WrittenLines written = Writing.of(mended(lines, problems), objects, problems);
    Source withPictures =
        new Source(
            source.name(),
            source.content(),
            pictures(document, relations),
            source.shape(),
            source.acceptsDoubts());
    Result result =
        TypedReading.read(
            withPictures,
            new Lines(written.text()),
            written,
            EXTENSIONS,
            new Problems(source.name()));
    return new Quoting(written).of(result, problems.all());
  }

  private static List<WordLine> mended(List<WordLine> lines, Problems problems) {
    return QconLines.mended(MarkedTruth.mended(FrontMarks.mended(lines)), problems);
  }

  private static boolean hasRunningLines(
      WordPackage document, Map<String, WordPackage.Relation> relations) {
    return relations.values().stream()
        .filter(relation -> relation.type().matches(".*/(?:header|footer)"))
        .flatMap(relation -> document.xml(relation.target()).stream())
        .flatMap(PartElement::descendants)
        .anyMatch(each -> each.is("w:t") && !each.text().isBlank());
  }

  /** Notes at the foot of pages and at the end, and comments, by what refers to them. */
  private static Map<String, PartElement> notes(WordPackage document, String part) {
    Map<String, PartElement> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      document
          .related(part, "/" + kind + "s")
          .ifPresent(
              root ->
                  root.all("w:" + kind)
                      .forEach(
                          note -> notes.put("w:" + kind + "Reference" + note.get("w:id"), note)));
    }
    document
        .related(part, "/comments")
        .ifPresent(
            root ->
                root.all("w:comment")
                    .forEach(note -> notes.put("w:comment" + note.get("w:id"), note)));
    return notes;
  }

  private static PictureFinder pictures(
      WordPackage document, Map<String, WordPackage.Relation> relations) {
    Map<String, byte[]> files = new HashMap<>();
    for (WordPackage.Relation relation : relations.values()) {
      if (!relation.external()) {
        String name = relation.target().substring(relation.target().lastIndexOf('/') + 1);
        document.bytes(relation.target()).ifPresent(content -> files.putIfAbsent(name, content));
      }
    }
    return name -> {
      byte[] content = files.get(name);
      return content == null
          ? new PictureFinder.Missing("it is not in the document")
          : new PictureFinder.Found(content);
    };
  }
}
