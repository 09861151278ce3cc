package org.examwright.reading.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.Kept;
import org.examwright.reading.word.paper.PaperBlock;
import org.examwright.reading.word.paper.PaperKey;
import org.examwright.reading.word.paper.PaperReading;
import org.examwright.reading.word.paper.PaperStyle;

/** Knows a document that Examwright has written, and has it read as what it was made from. */
final class OwnPaper {
  private static final Pattern WORKSHEET =
      Pattern.compile("(?:.*[/\\\\])?((?:[^/\\\\]*\\.)?)worksheet((?:-[a-z]+)?\\.docx)");

  private static final String BESIDE = "key:";

  private final WordPackage document;
  private final Kept kept;
  private final List<PaperBlock> blocks;
  private final String language;

  private OwnPaper(
      WordPackage document, String part, PartElement main, String beside, Problems problems) {
    this.document = document;
    WordStyles styles = new WordStyles(document.related(part, "/styles"));
    boolean ours = styles.has(PaperStyle.GAP_QUESTION) && styles.has(PaperStyle.MATCHING_LEFT);
    Optional<PartElement> numbering = document.related(part, "/numbering");
    kept = ours ? KeptReading.of(document, part) : Kept.NOTHING;
    language = styles.language().orElse("en");
    blocks =
        ours
            ? withoutTemplate(
                new StyledBody(
                        styles,
                        new WordNumbering(numbering),
                        new ListIndents(numbering),
                        document.relations(part),
                        beside,
                        problems)
                    .blocks(main.child("w:body").orElse(main)),
                kept)
            : List.of();
  }

  /**
   * What is read of a document of ours; nothing of any other.
   *
   * @param general reads a body as that of any document
   */
  static Optional<Reader.Result> read(
      Source source,
      WordPackage document,
      String part,
      PartElement main,
      Function<PartElement, Reader.Result> general) {
    Problems problems = new Problems(source.name());
    OwnPaper paper = new OwnPaper(document, part, main, "", problems);
    if (!paper.isPaper()) {
      return Optional.empty();
    }
    Optional<OwnPaper> key = paper.keyBeside(source, problems);
    Reader.Result result =
        PaperReading.read(
            paper.blocks,
            paper.kept,
            paper.language,
            source.baseName(List.of("docx")),
            file ->
                file.startsWith(BESIDE)
                    ? key.flatMap(each -> each.document.bytes(file.substring(BESIDE.length())))
                    : document.bytes(file),
            key.map(each -> new PaperKey(each.blocks, each.kept)),
            (first, last) -> general.apply(SomeParagraphs.of(main, first, last)),
            problems);
    return Optional.of(new PaperWords(paper.blocks).quotedIn(result));
  }

  /** The key in the folder of a worksheet, which has no answers itself. */
  private Optional<OwnPaper> keyBeside(Source source, Problems problems) {
    Matcher name = WORKSHEET.matcher(source.name());
    if (!name.matches() || (kept.present() && !kept.edition().equals("worksheet"))) {
      return Optional.empty();
    }
    String key = name.group(1) + "key" + name.group(2);
    if (!(source.pictures().find(key) instanceof PictureFinder.Found found)) {
      return Optional.empty();
    }
    Problems own = new Problems(key);
    Optional<OwnPaper> opened =
        WordPackage.of(found.content(), own)
            .flatMap(
                document ->
                    document
                        .mainPart()
                        .flatMap(
                            part ->
                                document
                                    .xml(part)
                                    .map(main -> new OwnPaper(document, part, main, BESIDE, own))))
            .filter(OwnPaper::isPaper);
    if (opened.isEmpty()) {
      problems.warning(
          problems.at(1, 1),
          "the key `" + key + "` beside the worksheet cannot be read",
          "make it anew, or read the handout instead");
    } else {
      problems.note(problems.at(1, 1), "the answers are read from `" + key + "` beside it");
    }
    return opened;
  }

  /** Without what a template's own text was around it. */
  private static List<PaperBlock> withoutTemplate(List<PaperBlock> blocks, Kept kept) {
    return IntStream.range(0, blocks.size())
        .filter(
            i -> (i >= kept.above() && i < blocks.size() - kept.below()) || isOurs(blocks.get(i)))
        .mapToObj(blocks::get)
        .toList();
  }

  private static boolean isOurs(PaperBlock block) {
    return block instanceof PaperBlock.Line line && line.style().isOurs();
  }

  private boolean isPaper() {
    return blocks.stream()
        .anyMatch(
            block ->
                switch (block) {
                  case PaperBlock.Line line ->
                      line.style() == PaperStyle.QUESTION
                          || line.style() == PaperStyle.GAP_QUESTION
                          || (kept.present() && line.style() == PaperStyle.STIMULUS);
                  case PaperBlock.Grid grid -> grid.style().matches("answer grid|card table");
                });
  }
}
