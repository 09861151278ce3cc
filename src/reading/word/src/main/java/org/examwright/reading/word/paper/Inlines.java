package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.examwright.model.text.Inline;
import org.examwright.reading.word.paper.PaperPiece.Look;
import org.examwright.reading.word.paper.PaperPiece.Words;

/**
 * Makes rich text of the pieces of a line.
 *
 * @param shown makes what formulas and pictures are
 */
record Inlines(Function<PaperPiece, Inline> shown) {
  private static final List<Wrapping> WRAPPINGS =
      List.of(
          new Wrapping(Look::bold, Inline.Strong::new),
          new Wrapping(Look::italic, Inline.Emphasis::new),
          new Wrapping(Look::struck, Inline.Strike::new),
          new Wrapping(look -> look.position() < 0, Inline.Subscript::new),
          new Wrapping(look -> look.position() > 0, Inline.Superscript::new));

  private record Wrapping(Predicate<Look> has, Function<List<Inline>, Inline> around) {}

  List<Inline> of(List<PaperPiece> pieces) {
    return linked(pieces);
  }

  private List<Inline> linked(List<PaperPiece> pieces) {
    List<Inline> out = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      String link = link(pieces.get(from));
      int to = from + 1;
      while (to < pieces.size() && link(pieces.get(to)).equals(link)) {
        to++;
      }
      List<Inline> content = wrapped(pieces.subList(from, to), 0);
      if (link.isEmpty()) {
        out.addAll(content);
      } else {
        out.add(new Inline.Link(link, "", content));
      }
      from = to;
    }
    return out;
  }

  private List<Inline> wrapped(List<PaperPiece> pieces, int depth) {
    if (depth == WRAPPINGS.size()) {
      return plain(pieces);
    }
    Wrapping wrapping = WRAPPINGS.get(depth);
    List<Inline> out = new ArrayList<>();
    for (int from = 0; from < pieces.size(); ) {
      boolean within = has(wrapping, pieces.get(from));
      int to = from + 1;
      while (to < pieces.size() && has(wrapping, pieces.get(to)) == within) {
        to++;
      }
      List<Inline> content = wrapped(pieces.subList(from, to), depth + 1);
      if (within) {
        out.add(wrapping.around().apply(content));
      } else {
        out.addAll(content);
      }
      from = to;
    }
    return out;
  }

  private static boolean has(Wrapping wrapping, PaperPiece piece) {
    return piece instanceof Words words && wrapping.has().test(words.look());
  }

  private static String link(PaperPiece piece) {
    return piece instanceof Words words ? words.look().link() : "";
  }

  private List<Inline> plain(List<PaperPiece> pieces) {
    List<Inline> out = new ArrayList<>();
    for (PaperPiece piece : pieces) {
      switch (piece) {
        case Words words -> words(words, out);
        case PaperPiece.Formula formula -> out.add(shown.apply(formula));
        case PaperPiece.Picture picture -> out.add(shown.apply(picture));
        case PaperPiece.Selection ignored -> {} // belongs to the gap before it
        case PaperPiece.Place place -> out.add(new Inline.GapMark(place.gap()));
      }
    }
    return out;
  }

  private static void words(Words words, List<Inline> out) {
    String[] lines = words.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.add(new Inline.LineBreak());
      }
      if (!lines[i].isEmpty()) {
        out.add(words.look().code() ? code(lines[i], out) : new Inline.Text(lines[i]));
      }
    }
  }

  /** Programs cut what stands in one style as they like. */
  private static Inline code(String text, List<Inline> out) {
    if (!out.isEmpty() && out.getLast() instanceof Inline.Code before) {
      out.removeLast();
      return new Inline.Code(before.code() + text);
    }
    return new Inline.Code(text);
  }
}
