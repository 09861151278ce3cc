package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.BookmarkNames;
import org.examwright.reading.word.paper.CharacterRole;
import org.examwright.reading.word.paper.PaperPiece;
import org.examwright.reading.word.paper.PaperPiece.Look;
import org.examwright.reading.word.paper.PaperPiece.Words;

/** The pieces of a paragraph, with their own looks and without those of its style. */
final class StyledRuns {
  private final WordStyles styles;
  private final Map<String, WordPackage.Relation> relations;
  private final String beside;
  private final Problems problems;
  private List<PaperPiece> pieces = new ArrayList<>();

  /** Where a bookmark says that something is stressed: whether it is strong, too. */
  private final Map<String, Boolean> stressed = new HashMap<>();

  private int place;

  StyledRuns(
      WordStyles styles,
      Map<String, WordPackage.Relation> relations,
      String beside,
      Problems problems) {
    this.beside = beside;
    this.styles = styles;
    this.relations = relations;
    this.problems = problems;
  }

  /**
   * The pieces of a paragraph.
   *
   * @param number of the paragraph
   */
  List<PaperPiece> of(PartElement paragraph, int number) {
    pieces = new ArrayList<>();
    stressed.clear();
    place = number;
    runs(paragraph, "");
    return pieces;
  }

  private void runs(PartElement parent, String link) {
    for (PartElement child : parent.children()) {
      switch (child.name()) {
        case "w:r" -> run(child, link);
        case "w:hyperlink" -> runs(child, address(child));
        case "w:ins", "w:moveTo", "w:smartTag", "w:fldSimple", "w:dir", "w:bdo", "w:customXml" ->
            runs(child, link);
        case "w:sdt" -> control(child, link);
        case "w:bookmarkStart" ->
            BookmarkNames.stress(child.get("w:name"))
                .ifPresent(strong -> stressed.put(child.get("w:id"), strong));
        case "w:bookmarkEnd" -> stressed.remove(child.get("w:id"));
        case "w:del", "w:moveFrom" ->
            problems.tally(
                problems.at(place, 1), "changes that are not accepted yet are taken as accepted");
        case "mc:AlternateContent" -> alternative(child).ifPresent(each -> runs(each, link));
        case "m:oMath" -> formula(child, false);
        case "m:oMathPara" -> child.all("m:oMath").forEach(each -> formula(each, true));
        default -> {} // properties, marks of places
      }
    }
  }

  private void control(PartElement control, String link) {
    control.child("w:sdtContent").ifPresent(content -> runs(content, link));
    control
        .child("w:sdtPr")
        .flatMap(each -> each.child("w:dropDownList"))
        .ifPresent(
            list ->
                pieces.add(
                    new PaperPiece.Selection(
                        list.all("w:listItem").map(each -> each.get("w:displayText")).toList())));
  }

  private static Optional<PartElement> alternative(PartElement choice) {
    return choice.child("mc:Choice").or(() -> choice.child("mc:Fallback"));
  }

  private String address(PartElement hyperlink) {
    WordPackage.Relation relation = relations.get(hyperlink.get("r:id"));
    return relation != null && relation.external() ? relation.target() : "";
  }

  private void run(PartElement run, String link) {
    Optional<PartElement> properties = run.child("w:rPr");
    if (styles.isHidden(properties, List.of())) {
      if (run.all("w:t").anyMatch(text -> !text.text().isBlank())) {
        problems.tally(
            problems.at(place, 1),
            "hidden text is left out",
            "make it visible in Word if it belongs to the questions");
      }
      return;
    }
    parts(run, look(properties, link));
  }

  /** Its own style is ours and says what it is, or somebody's and says how it looks. */
  private Look look(Optional<PartElement> properties, String link) {
    String name = styles.name(properties.map(each -> each.value("w:rStyle")).orElse(""));
    String role = CharacterRole.named(name);
    boolean ours = !role.isEmpty() || name.equalsIgnoreCase("hyperlink");
    LetterLook format =
        styles.format(
            ours
                ? properties.map(
                    each ->
                        new PartElement(
                            each.name(),
                            each.attributes(),
                            each.children().stream()
                                .filter(child -> !child.is("w:rStyle"))
                                .toList(),
                            ""))
                : properties,
            List.of());
    return new Look(
        role,
        stressed.isEmpty() ? format.bold() : stressed.containsValue(true),
        !stressed.isEmpty()
            || format.italic()
            || (format.underlined() && !format.bold() && link.isEmpty()),
        format.struck(),
        format.code(),
        format.position(),
        link);
  }

  private void parts(PartElement run, Look look) {
    for (PartElement piece : run.children()) {
      switch (piece.name()) {
        case "w:t" -> add(piece.text().replace('\n', ' '), look);
        case "w:tab", "w:ptab" -> add("\t", look);
        case "w:br" -> {
          if (!piece.get("w:type").matches("page|column")) {
            add("\n", look);
          }
        }
        case "w:cr" -> add("\n", look);
        case "w:noBreakHyphen" -> add("\u2011", look);
        case "w:softHyphen" -> add("\u00AD", look);
        case "w:sym" -> symbol(piece, look);
        case "w:drawing", "w:pict", "w:object" -> drawing(piece);
        case "mc:AlternateContent" -> alternative(piece).ifPresent(each -> parts(each, look));
        case "w:commentReference" ->
            problems.tally(
                problems.at(place, 1),
                "comments are left out",
                "write into the text what belongs to the questions");
        case "w:footnoteReference", "w:endnoteReference" ->
            problems.tally(
                problems.at(place, 1),
                "footnotes are left out",
                "write them into the text where they belong");
        default -> {} // properties, fields, what was deleted
      }
    }
  }

  /** Programs cut letters of one look apart as they like. */
  private void add(String text, Look look) {
    if (text.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty()
        && pieces.getLast() instanceof Words before
        && before.look().equals(look)) {
      pieces.set(pieces.size() - 1, new Words(before.text() + text, look));
    } else {
      pieces.add(new Words(text, look));
    }
  }

  private void symbol(PartElement symbol, Look look) {
    String character = Symbols.of(symbol.get("w:font"), symbol.get("w:char"));
    if (character.isEmpty()) {
      problems.tally(
          problems.at(place, 1),
          "a sign of the font " + symbol.get("w:font") + " is not known and left out",
          "replace it by an ordinary character");
    }
    add(character, look);
  }

  private void formula(PartElement math, boolean display) {
    String tex = OmmlTex.of(math);
    if (!tex.isBlank()) {
      pieces.add(new PaperPiece.Formula(tex, FormulaForm.of(math), display));
    }
  }

  private void drawing(PartElement drawing) {
    Optional<PartElement> about = drawing.within("wp:docPr");
    int across =
        drawing.within("wp:extent").flatMap(each -> PartElement.parsed(each.get("cx"))).orElse(0);
    List<PartElement> pictures = drawing.descendants().filter(each -> each.is("a:blip")).toList();
    for (PartElement picture : pictures) {
      WordPackage.Relation relation = relations.get(picture.get("r:embed"));
      if (relation != null && !relation.external()) {
        pieces.add(
            new PaperPiece.Picture(
                about.map(each -> each.get("id")).orElse(""),
                about.map(each -> each.get("name")).orElse(""),
                beside + relation.target(),
                about.map(each -> each.get("descr")).orElse(""),
                about.map(each -> each.get("title")).orElse(""),
                across));
      }
    }
    if (pictures.isEmpty()) {
      problems.tally(
          problems.at(place, 1),
          "a drawing or text box is left out",
          "write its text into the document, or paste it as a picture");
    }
  }
}
