package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.FormulaNode;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Goes through the text of a document, and gathers its lines. */
final class BodyWalk {
  private static final int EMU_A_PIXEL = 9525;
  private static final int LONGEST_QUOTE = 60;

  /** What the address of a place in the document itself begins with. */
  static final String WITHIN = "#";

  private static final PartElement NOTHING = new PartElement("", Map.of(), List.of(), "");

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, WordPackage.Relation> relations;
  private final Map<String, PartElement> notes;
  private final SetObjects objects;
  private final Problems problems;
  private final List<WordLine> lines = new ArrayList<>();
  private final List<PartElement> boxes = new ArrayList<>();
  private final List<MoodleTable> moodleTables = new ArrayList<>();
  private int paragraph;
  private int tables;
  private LineText open = new LineText();
  private List<PartElement> chain = List.of();

  /**
   * Goes through a document.
   *
   * @param relations of its main part
   * @param notes at the foot of pages, and comments, by their ids
   */
  BodyWalk(
      WordStyles styles,
      WordNumbering numbering,
      Map<String, WordPackage.Relation> relations,
      Map<String, PartElement> notes,
      SetObjects objects,
      Problems problems) {
    this.styles = styles;
    this.numbering = numbering;
    this.relations = relations;
    this.notes = notes;
    this.objects = objects;
    this.problems = problems;
  }

  /** The lines of a body or a cell. */
  List<WordLine> lines(PartElement body) {
    blocks(body);
    return lines;
  }

  private void blocks(PartElement parent) {
    for (PartElement child : parent.children()) {
      switch (child.name()) {
        case "w:p" -> paragraph(child);
        case "w:tbl" -> table(child);
        case "w:sdt" -> child.child("w:sdtContent").ifPresent(this::blocks);
        case "w:customXml", "w:ins", "w:moveTo" -> blocks(child);
        case "mc:AlternateContent" -> alternative(child).ifPresent(this::blocks);
        case "w:altChunk" ->
            problems.tally(
                place(),
                "a document within the document is left out",
                "open it in Word, save it, and read that");
        default -> {} // properties, marks of places
      }
    }
  }

  private void paragraph(PartElement element) {
    paragraph++;
    PartElement properties = element.child("w:pPr").orElse(NOTHING);
    chain = styles.ofParagraph(properties);
    runs(element, "");
    boolean mergedWithNext =
        properties.child("w:rPr").flatMap(each -> each.child("w:del")).isPresent();
    if (mergedWithNext) {
      return;
    }
    Optional<WordNumbering.Item> item =
        open.isEmpty() ? Optional.empty() : numbering.next(properties, chain);
    lines.addAll(open.lines(paragraph, item, WordStyles.headingLevel(properties, chain)));
    open = new LineText();
    List<PartElement> inBoxes = List.copyOf(boxes);
    boxes.clear();
    for (PartElement box : inBoxes) {
      problems.tally(
          place(), "the text of a text box is read behind the paragraph to which it is tied");
      blocks(box);
    }
  }

  /** The tables of Moodle's template, which are not among the lines. */
  List<MoodleTable> moodleTables() {
    return moodleTables;
  }

  /** The words of the last heading of a level, unless one above it follows. */
  private String heading(int level) {
    for (WordLine line : lines.reversed()) {
      if (line.heading() > 0 && line.heading() <= level && !line.isBlank()) {
        return line.heading() == level ? line.text().strip() : "";
      }
    }
    return "";
  }

  private void table(PartElement table) {
    List<List<List<WordLine>>> rows = new ArrayList<>();
    for (PartElement row : (Iterable<PartElement>) table.all("w:tr")::iterator) {
      List<List<WordLine>> cells = new ArrayList<>();
      for (PartElement cell : (Iterable<PartElement>) row.cells()::iterator) {
        cells.add(cell(cell));
      }
      rows.add(cells);
    }
    Optional<MoodleTable> ofMoodle = MoodleTable.of(rows, paragraph, heading(1), heading(2));
    if (ofMoodle.isPresent()) {
      moodleTables.add(ofMoodle.get());
      return;
    }
    tables++;
    lines.addAll(new WordTable(GridMarks.ticked(rows), objects).lines(paragraph, lines, tables));
  }

  private List<WordLine> cell(PartElement cell) {
    PartElement properties = cell.child("w:tcPr").orElse(NOTHING);
    boolean continued =
        properties
            .child("w:vMerge")
            .filter(each -> !each.get("w:val").equals("restart"))
            .isPresent();
    int from = lines.size();
    if (!continued) {
      blocks(cell);
    }
    List<WordLine> own = new ArrayList<>(lines.subList(from, lines.size()));
    lines.subList(from, lines.size()).clear();
    String fill = properties.child("w:shd").map(each -> each.get("w:fill")).orElse("");
    return fill.matches("(?i)|auto|F{6}") ? own : own.stream().map(line -> line.on(fill)).toList();
  }

  private Origin place() {
    return problems.at(Math.max(1, paragraph), 1);
  }

  private static Optional<PartElement> alternative(PartElement choice) {
    return choice.child("mc:Choice").or(() -> choice.child("mc:Fallback"));
  }

  /** What stands in a paragraph, or in what surrounds a part of one. */
  private void runs(PartElement parent, String link) {
    for (PartElement child : parent.children()) {
      switch (child.name()) {
        case "w:r" -> run(child, link);
        case "w:hyperlink" -> runs(child, address(child));
        case "w:ins", "w:moveTo", "w:smartTag", "w:fldSimple", "w:dir", "w:bdo", "w:customXml" ->
            runs(child, link);
        case "w:sdt" -> child.child("w:sdtContent").ifPresent(content -> runs(content, link));
        case "w:del", "w:moveFrom" ->
            problems.tally(place(), "changes that are not accepted yet are taken as accepted");
        case "mc:AlternateContent" -> alternative(child).ifPresent(content -> runs(content, link));
        case "m:oMath" -> formula(child, false);
        case "m:oMathPara" -> child.all("m:oMath").forEach(each -> formula(each, true));
        default -> {} // properties, marks of places
      }
    }
  }

  private String address(PartElement hyperlink) {
    WordPackage.Relation relation = relations.get(hyperlink.get("r:id"));
    return relation != null && relation.external()
        ? relation.target()
        : WITHIN + hyperlink.get("w:anchor");
  }

  private void run(PartElement run, String link) {
    Optional<PartElement> properties = run.child("w:rPr");
    LetterLook format = styles.format(properties, chain).leadingTo(link);
    if (styles.isHidden(properties, chain)) {
      if (run.all("w:t").anyMatch(text -> !text.text().isBlank())) {
        problems.tally(
            place(),
            "hidden text is left out",
            "make it visible in Word if it belongs to the questions");
      }
      return;
    }
    pieces(run, format);
  }

  private void pieces(PartElement run, LetterLook format) {
    for (PartElement piece : run.children()) {
      switch (piece.name()) {
        case "w:t" -> open.add(piece.text().replace('\n', ' '), format);
        case "w:tab", "w:ptab" -> open.add("\t", format);
        case "w:br" -> {
          if (!piece.get("w:type").matches("page|column")) {
            open.add("\n", format);
          }
        }
        case "w:cr" -> open.add("\n", format);
        case "w:noBreakHyphen" -> open.add("-", format);
        case "w:sym" -> symbol(piece, format);
        case "w:drawing", "w:pict", "w:object" -> drawing(piece);
        case "w:footnoteReference", "w:endnoteReference" -> note(piece, format);
        case "mc:AlternateContent" ->
            alternative(piece).ifPresent(content -> pieces(content, format));
        case "w:commentReference" -> comment(piece);
        default -> {} // properties, fields, what was deleted
      }
    }
  }

  private void symbol(PartElement symbol, LetterLook format) {
    String character = Symbols.of(symbol.get("w:font"), symbol.get("w:char"));
    if (character.isEmpty()) {
      problems.tally(
          place(),
          "a sign of the font " + symbol.get("w:font") + " is not known and left out",
          "replace it by an ordinary character");
    }
    open.add(character, format);
  }

  /** A comment that says nothing but that something is right is a tick. */
  private void comment(PartElement reference) {
    String said = words(notes.get("w:comment" + reference.get("w:id")));
    if (Vocabulary.RIGHT.has(Wording.bare(said)) || said.matches("[✓✔✅☑√]\\x{FE0F}?")) {
      open.add(" ✓", LetterLook.PLAIN);
      return;
    }
    String quoted =
        said.codePointCount(0, said.length()) > LONGEST_QUOTE
            ? said.substring(0, said.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
            : said;
    problems.tally(
        place(),
        said.isEmpty() ? "comments are left out" : "the comment “" + quoted + "” is left out",
        "write into the text what belongs to the questions");
  }

  private static String words(@Nullable PartElement note) {
    return note == null
        ? ""
        : String.join(
                " ",
                note.descendants().filter(each -> each.is("w:t")).map(PartElement::text).toList())
            .strip();
  }

  private void note(PartElement reference, LetterLook format) {
    PartElement note = notes.get(reference.name() + reference.get("w:id"));
    if (note != null) {
      String text = words(note);
      problems.tally(place(), "footnotes are set in parentheses where they belong");
      open.add(" (" + text + ")", format);
    }
  }

  private void formula(PartElement math, boolean display) {
    String tex = OmmlTex.of(math);
    if (!tex.isBlank()) {
      boolean alone = display && open.isEmpty();
      open.add(objects.inline(() -> List.of(new FormulaNode(tex, alone))), LetterLook.PLAIN);
    }
  }

  /** Pictures, and boxes of text, which may stand together. */
  private void drawing(PartElement drawing) {
    drawing
        .descendants()
        .filter(each -> each.is("w:txbxContent"))
        .findFirst()
        .ifPresent(boxes::add);
    String description =
        drawing
            .within("docPr")
            .or(() -> drawing.within("wp:docPr"))
            .map(each -> each.get("descr"))
            .orElse("");
    Optional<Integer> width =
        drawing
            .within("wp:extent")
            .flatMap(each -> PartElement.parsed(each.get("cx")))
            .map(emu -> emu / EMU_A_PIXEL)
            .filter(pixels -> pixels > 0);
    if (drawing.is("w:object") && drawing.within("o:OLEObject").isPresent()) {
      problems.tally(
          place(),
          "an embedded object (such as a formula of an old Word) is left out or shown as a picture",
          "write formulas with Word's equation editor");
    }
    List<PartElement> pictures =
        drawing.descendants().filter(each -> each.is("a:blip") || each.is("v:imagedata")).toList();
    for (PartElement picture : pictures) {
      WordPackage.Relation relation =
          relations.get(picture.is("a:blip") ? picture.get("r:embed") : picture.get("r:id"));
      if (relation != null && !relation.external()) {
        picture(relation.target(), description, width);
      } else {
        problems.tally(
            place(),
            "a picture that is not in the document but elsewhere is left out",
            "paste the picture itself into the document");
      }
    }
    boolean rule =
        drawing.within("v:rect").filter(each -> each.get("o:hr").equals("t")).isPresent();
    if (pictures.isEmpty() && !rule && drawing.within("w:txbxContent").isEmpty()) {
      problems.tally(
          place(), "a drawing or chart is left out", "copy it and paste it as a picture");
    }
  }

  private void picture(String part, String description, Optional<Integer> width) {
    String name = part.substring(part.lastIndexOf('/') + 1);
    open.add(
        objects.inline(
            () -> {
              Image image = new Image(name, null);
              if (!description.isBlank()) {
                image.appendChild(new Text(description));
              }
              List<Node> nodes = new ArrayList<>(List.of(image));
              width.ifPresent(
                  pixels ->
                      nodes.add(
                          new AttributesNode(
                              new Attributes(
                                  List.of(),
                                  List.of(),
                                  Map.of("width", Integer.toString(pixels)),
                                  List.of()),
                              "")));
              return nodes;
            }),
        LetterLook.PLAIN);
  }
}
