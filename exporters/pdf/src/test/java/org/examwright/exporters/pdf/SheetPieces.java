package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.AnswerPart;
import org.examwright.rendering.sheet.Blank;
import org.examwright.rendering.sheet.Run;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetPart;
import org.examwright.rendering.theme.Theme;

/** What a sheet says, piece by piece in the order in which it is read. */
final class SheetPieces {
  private static final Pattern FROM_THE_RIGHT =
      Pattern.compile("[, ]*[\\p{IsHebrew}\\p{IsArabic}]+[, ]*");

  private final List<Piece> pieces = new ArrayList<>();
  private Map<String, Blank> blanks = Map.of();

  /** Whether the words in hand do not begin beside a drawing. */
  private boolean plain = true;

  private SheetPieces() {}

  /** Something that is printed as one. */
  sealed interface Piece {
    /**
     * Words with single spaces between them.
     *
     * @param whole whether no drawing stands beside them, which has no letters
     */
    record Words(String text, boolean whole) implements Piece {}

    /** A line of code, with all of its spaces. */
    record Code(String line) implements Piece {}

    /** What has a label, which the library draws behind what is on its page. */
    record Labelled(String label, List<Piece> content) implements Piece {}

    /** What stands in two columns, each of which is read by itself where a page ends in them. */
    record Columns(List<Piece> first, List<Piece> second) implements Piece {}
  }

  static List<Piece> of(Sheet sheet) {
    SheetPieces pieces = new SheetPieces();
    if (sheet.parts().stream().noneMatch(SheetPart.CardPage.class::isInstance)) {
      pieces.words(sheet.heading());
    }
    sheet.parts().forEach(pieces::part);
    return pieces.pieces;
  }

  private void part(SheetPart part) {
    switch (part) {
      case SheetPart.SectionHeading heading -> words(heading.name());
      case SheetPart.SectionText text -> text(text.text());
      case SheetPart.QuestionPart question -> question(question);
      case SheetPart.PageBreak ignored -> {}
      case SheetPart.AnswerGrid grid ->
          grid.entries()
              .forEach(
                  entry -> {
                    words(entry.number() + ".");
                    words(entry.answer());
                    words(entry.points());
                  });
      case SheetPart.VersionTable table ->
          table
              .rows()
              .forEach(
                  row -> {
                    words(row.name());
                    row.numbers().forEach(this::words);
                  });
      case SheetPart.CardPage cards ->
          cards.faces().forEach(face -> face.ifPresent(this::question));
    }
  }

  private void question(SheetPart.QuestionPart question) {
    if (!question.number().isEmpty()) {
      words(question.number() + ".");
    }
    blanks = question.blanks();
    text(question.title());
    RichText rest = question.stem();
    if (!question.points().isEmpty()
        && question.title().isEmpty()
        && !rest.isEmpty()
        && rest.blocks().getFirst() instanceof Block.Paragraph first) {
      inlines(first.content());
      rest = new RichText(rest.blocks().subList(1, rest.blocks().size()));
    }
    words(question.points());
    text(rest);
    blanks = Map.of();
    question.answer().forEach(this::answer);
  }

  private void answer(AnswerPart part) {
    switch (part) {
      case AnswerPart.Options options ->
          options
              .options()
              .forEach(
                  option -> {
                    labelled(option.letter(), option.content().then(option.remark()));
                  });
      case AnswerPart.AnswerLines ignored -> {}
      case AnswerPart.AnswerBlank blank -> {
        words(blank.label());
        words(blank.unit());
      }
      case AnswerPart.Columns columns -> columns(columns);
      case AnswerPart.Sequence sequence ->
          sequence
              .items()
              .forEach(
                  step -> {
                    labelled(step.position(), step.content());
                  });
      case AnswerPart.Instruction instruction -> words(instruction.text());
      case AnswerPart.Solution solution -> {
        words(solution.label());
        text(solution.content());
      }
    }
  }

  private void columns(AnswerPart.Columns columns) {
    SheetPieces first = new SheetPieces();
    for (AnswerPart.Left left : columns.lefts()) {
      first.words(left.number() + ".");
      first.text(left.content());
      first.words(left.solution());
    }
    SheetPieces second = new SheetPieces();
    for (AnswerPart.Right right : columns.rights()) {
      second.words(right.letter() + ".");
      second.text(right.content());
    }
    pieces.add(new Piece.Columns(first.pieces, second.pieces));
  }

  private void labelled(String label, RichText text) {
    if (label.isEmpty()) {
      text(text);
    } else {
      SheetPieces content = new SheetPieces();
      content.blanks = blanks;
      content.text(text);
      pieces.add(new Piece.Labelled(label + ".", content.pieces));
    }
  }

  private void text(RichText text) {
    text.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> inlines(paragraph.content());
      case Block.Heading heading -> inlines(heading.content());
      case Block.CodeBlock code ->
          code.code().lines().forEach(line -> pieces.add(new Piece.Code(withoutTabs(line))));
      case Block.BulletList list -> list.items().forEach(this::text);
      case Block.OrderedList list -> {
        int number = list.start();
        for (RichText item : list.items()) {
          labelled(Integer.toString(number), item);
          number++;
        }
      }
      case Block.Quote quote -> text(quote.content());
      case Block.Table table -> {
        table.header().cells().forEach(cell -> inlines(cell.content()));
        table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      }
      case Block.DisplayFormula ignored -> {} // drawn, and no text
      case Block.Rule ignored -> {}
    }
  }

  /** A formula, a picture or a gap parts the words around it. */
  private void inlines(List<? extends Inline> inlines) {
    plain = true;
    StringBuilder open = new StringBuilder();
    for (Run run : Run.of(inlines, blanks)) {
      switch (run) {
        case Run.Words words -> open.append(words.text());
        case Run.Formula formula -> formula(formula.tex(), open);
        case Run.Picture ignored -> close(open, false);
        case Run.Break ignored -> close(open, true);
        case Run.Gap gap -> {
          close(open, false);
          inlines(gap.blank().solution());
          gap.blank().choices().forEach(this::inlines);
        }
      }
    }
    close(open, true);
  }

  /** One that is not understood is printed as it is written. */
  private void formula(String tex, StringBuilder open) {
    if (FormulaDrawing.of(tex, false, Look.of(Theme.PLAIN, "en").body()).isEmpty()) {
      open.append(tex);
    } else {
      close(open, false);
    }
  }

  /** Ends words, and says whether no drawing follows. */
  private void close(StringBuilder open, boolean plainly) {
    words(open.toString(), plain && plainly);
    open.setLength(0);
    plain = plainly;
  }

  /** Where words stand that are read from the right, in a line of others, each reader says anew. */
  private void words(String words) {
    words(words, true);
  }

  private void words(String words, boolean whole) {
    String printed = PrintedCharacters.visible(PrintedCharacters.asPrinted(words));
    FROM_THE_RIGHT
        .splitAsStream(printed)
        .map(part -> part.replaceAll("[\\s\u00A0]+", " ").strip())
        .filter(part -> !part.isEmpty())
        .forEach(part -> pieces.add(new Piece.Words(part, whole)));
  }

  private static String withoutTabs(String line) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      spaced.append(c == '\t' ? " ".repeat(4 - spaced.length() % 4) : String.valueOf(c));
    }
    return spaced.toString();
  }
}
