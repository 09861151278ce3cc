package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperBlock;
import org.examwright.reading.word.paper.PaperPiece;
import org.examwright.reading.word.paper.PaperStyle;

/** Goes through a document of ours, and gathers its paragraphs and tables with their styles. */
final class StyledBody {
  private static final PartElement NOTHING = new PartElement("", Map.of(), List.of(), "");

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final ListIndents indents;
  private final StyledRuns runs;
  private final Problems problems;
  private int paragraph;

  /**
   * Goes through a document.
   *
   * @param beside what the names of its pictures begin with, if it is not the document itself
   */
  StyledBody(
      WordStyles styles,
      WordNumbering numbering,
      ListIndents indents,
      Map<String, WordPackage.Relation> relations,
      String beside,
      Problems problems) {
    this.styles = styles;
    this.numbering = numbering;
    this.indents = indents;
    this.runs = new StyledRuns(styles, relations, beside, problems);
    this.problems = problems;
  }

  /** What stands in a body or a cell. */
  List<PaperBlock> blocks(PartElement parent) {
    List<PaperBlock> blocks = new ArrayList<>();
    gather(parent.children(), blocks);
    return blocks;
  }

  /** The same for some elements of a body alone. */
  List<PaperBlock> blocks(List<PartElement> elements) {
    List<PaperBlock> blocks = new ArrayList<>();
    gather(elements, blocks);
    return blocks;
  }

  private void gather(List<PartElement> elements, List<PaperBlock> blocks) {
    for (PartElement child : elements) {
      switch (child.name()) {
        case "w:p" -> blocks.add(paragraph(child));
        case "w:tbl" -> blocks.add(table(child));
        case "w:sdt" ->
            child.child("w:sdtContent").ifPresent(within -> gather(within.children(), blocks));
        case "w:customXml", "w:ins", "w:moveTo" -> gather(child.children(), blocks);
        case "w:altChunk" ->
            problems.tally(
                problems.at(Math.max(1, paragraph), 1),
                "a document within the document is left out",
                "open it in Word, save it, and read that");
        default -> {} // properties, marks of places
      }
    }
  }

  private PaperBlock.Line paragraph(PartElement element) {
    paragraph++;
    PartElement properties = element.child("w:pPr").orElse(NOTHING);
    List<PartElement> chain = styles.ofParagraph(properties);
    List<PaperPiece> pieces = runs.of(element, paragraph);
    Optional<WordNumbering.Item> item =
        pieces.isEmpty() && properties.child("w:numPr").isEmpty()
            ? Optional.empty()
            : numbering.next(properties, chain);
    return new PaperBlock.Line(
        paragraph,
        style(chain),
        WordStyles.headingLevel(
            new PartElement("", Map.of(), List.of(), ""), chain), // questions have levels too
        indents.of(properties, chain),
        properties.value("w:jc"),
        item.map(
            each ->
                new PaperBlock.Item(
                    list(properties, chain), each.level(), each.value(), !each.isCounted())),
        marks(element),
        pieces);
  }

  /** The list itself, and not the one that it shares its looks with. */
  private static String list(PartElement properties, List<PartElement> chain) {
    return properties
        .child("w:numPr")
        .map(own -> own.value("w:numId"))
        .orElse(chain.isEmpty() ? "" : chain.getFirst().get("w:styleId"));
  }

  private static PaperStyle style(List<PartElement> chain) {
    return chain.stream()
        .map(style -> PaperStyle.named(style.value("w:name")))
        .filter(style -> style != PaperStyle.FOREIGN)
        .findFirst()
        .orElse(PaperStyle.FOREIGN);
  }

  private static List<String> marks(PartElement paragraph) {
    return paragraph
        .descendants()
        .filter(each -> each.is("w:bookmarkStart"))
        .map(each -> each.get("w:name"))
        .filter(name -> name.startsWith("_ew"))
        .toList();
  }

  private PaperBlock.Grid table(PartElement table) {
    PartElement properties = table.child("w:tblPr").orElse(NOTHING);
    List<PartElement> rows = table.all("w:tr").toList();
    boolean headed =
        !rows.isEmpty()
            && rows.getFirst()
                .child("w:trPr")
                .flatMap(each -> each.isOn("w:tblHeader"))
                .orElse(false);
    int above = paragraph;
    List<List<List<PaperBlock>>> cells = new ArrayList<>();
    for (PartElement row : rows) {
      List<List<PaperBlock>> line = new ArrayList<>();
      for (PartElement cell : (Iterable<PartElement>) row.cells()::iterator) {
        line.add(blocks(cell));
      }
      cells.add(line);
    }
    int indent =
        properties.child("w:tblInd").flatMap(each -> PartElement.parsed(each.get("w:w"))).orElse(0);
    return new PaperBlock.Grid(
        Math.max(1, above),
        styles.name(properties.value("w:tblStyle")).toLowerCase(Locale.ROOT),
        indent,
        headed,
        cells);
  }
}
