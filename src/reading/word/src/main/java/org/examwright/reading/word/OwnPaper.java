package org.examwright.reading.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.Kept;
import org.examwright.reading.word.paper.PaperBlock;
import org.examwright.reading.word.paper.PaperReading;
import org.examwright.reading.word.paper.PaperStyle;

/** Knows a document that Examwright has written, and has it read as what it was made from. */
final class OwnPaper {
  private static final List<PaperStyle> BEGINNING =
      List.of(PaperStyle.QUESTION, PaperStyle.GAP_QUESTION);

  private OwnPaper() {}

  /** What is read of a document of ours; nothing of any other. */
  static Optional<Reader.Result> read(
      Source source, WordPackage document, String part, PartElement main, Problems problems) {
    WordStyles styles = new WordStyles(document.related(part, "/styles"));
    if (!styles.has(PaperStyle.GAP_QUESTION) || !styles.has(PaperStyle.MATCHING_LEFT)) {
      return Optional.empty();
    }
    Kept kept = KeptReading.of(document, part);
    PartElement body = main.child("w:body").orElse(main);
    Problems own = new Problems(source.name());
    Map<String, WordPackage.Relation> relations = document.relations(part);
    List<PaperBlock> blocks =
        new StyledBody(
                styles,
                new WordNumbering(document.related(part, "/numbering")),
                new ListIndents(document.related(part, "/numbering")),
                relations,
                own)
            .blocks(body);
    blocks = withoutTemplate(blocks, kept);
    if (!isPaper(blocks, kept)) {
      return Optional.empty();
    }
    return Optional.of(
        PaperReading.read(
            blocks,
            kept,
            styles.language().orElse("en"),
            source.baseName(List.of("docx")),
            document::bytes,
            own));
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

  private static boolean isPaper(List<PaperBlock> blocks, Kept kept) {
    Stream<PaperBlock> all = blocks.stream();
    boolean asks =
        all.anyMatch(
            block -> block instanceof PaperBlock.Line line && BEGINNING.contains(line.style()));
    boolean keyed =
        blocks.stream()
            .anyMatch(
                block ->
                    block instanceof PaperBlock.Grid grid
                        && grid.style().matches("answer grid|card table"));
    return asks
        || keyed
        || (kept.present()
            && blocks.stream()
                .anyMatch(
                    block ->
                        block instanceof PaperBlock.Line line
                            && line.style() == PaperStyle.STIMULUS));
  }
}
