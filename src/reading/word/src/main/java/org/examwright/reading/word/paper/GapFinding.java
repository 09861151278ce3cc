package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.word.paper.PaperPiece.Words;

/**
 * Finds gaps in lines: what is filled in or left to write on, and what there is to choose from.
 *
 * <p>What is filled in stands between two spaces in the style of what is filled in.
 */
final class GapFinding {
  private static final char EDGE = '\u00A0';

  private final List<Found> found = new ArrayList<>();

  /**
   * A gap.
   *
   * @param solution empty where it is left to the learner
   * @param choices to choose from; empty for none
   */
  record Found(List<PaperPiece> solution, List<List<PaperPiece>> choices) {}

  List<Found> found() {
    return found;
  }

  /** The line with a place for each gap, counted from 0 over all lines. */
  List<PaperPiece> replaced(List<PaperPiece> line) {
    List<PaperPiece> out = new ArrayList<>();
    for (int i = 0; i < line.size(); ) {
      PaperPiece piece = line.get(i);
      if (piece instanceof Words words && words.is(CharacterRole.FILLED)) {
        i = filled(line, i, out);
      } else if (piece instanceof Words words && words.is(CharacterRole.BLANK)) {
        i = end(line, i, CharacterRole.BLANK);
        place(List.of(), out);
        i = choices(line, i);
      } else {
        out.add(piece);
        i++;
      }
    }
    return out;
  }

  private void place(List<PaperPiece> solution, List<PaperPiece> out) {
    out.add(new PaperPiece.Place(Integer.toString(found.size())));
    found.add(new Found(List.copyOf(solution), List.of()));
  }

  private static int end(List<PaperPiece> line, int from, String style) {
    int end = from;
    while (end < line.size() && line.get(end) instanceof Words words && words.is(style)) {
      end++;
    }
    return end;
  }

  /** Reads what is filled in, of which there may be several side by side. */
  private int filled(List<PaperPiece> line, int from, List<PaperPiece> out) {
    List<PaperPiece> solution = new ArrayList<>();
    boolean open = false;
    int i = from;
    for (; i < line.size() && (isFilled(line.get(i)) || open); i++) {
      if (!(line.get(i) instanceof Words words) || !words.is(CharacterRole.FILLED)) {
        if (!isClosedBehind(line, i)) {
          break;
        }
        solution.add(line.get(i));
        continue;
      }
      StringBuilder letters = new StringBuilder();
      String text = words.text();
      for (int c = 0; c < text.length(); c++) {
        boolean edge = text.charAt(c) == EDGE;
        if (!edge) {
          letters.append(text.charAt(c));
          open = true;
        } else if (!open) {
          open = true;
        } else if (c + 1 == text.length() || text.charAt(c + 1) == EDGE) {
          keep(words, letters, solution);
          place(solution, out);
          solution = new ArrayList<>();
          open = false;
        } else {
          letters.append(EDGE);
        }
      }
      keep(words, letters, solution);
    }
    if (open) {
      place(solution, out);
    }
    return choices(line, i);
  }

  private static boolean isFilled(PaperPiece piece) {
    return piece instanceof Words words && words.is(CharacterRole.FILLED);
  }

  /** Whether what is open ends further on, before there are choices and before another begins. */
  private static boolean isClosedBehind(List<PaperPiece> line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.get(i) instanceof Words words) {
        if (words.is(CharacterRole.CHOICES)) {
          return false;
        }
        if (words.is(CharacterRole.FILLED)) {
          String text = words.text();
          return text.charAt(0) != EDGE || text.length() == 1 || text.charAt(1) == EDGE;
        }
      }
    }
    return false;
  }

  private static void keep(Words words, StringBuilder letters, List<PaperPiece> solution) {
    if (!letters.isEmpty()) {
      solution.add(words.of(letters.toString()));
      letters.setLength(0);
    }
  }

  /** Reads the choices behind a gap, between signs that have a style of their own. */
  private int choices(List<PaperPiece> line, int from) {
    if (from < line.size() && line.get(from) instanceof PaperPiece.Selection selection) {
      choose(
          selection.options().stream()
              .map(option -> List.<PaperPiece>of(new Words(option, PaperPiece.Look.PLAIN)))
              .toList());
      return from + 1;
    }
    if (from >= line.size()
        || !(line.get(from) instanceof Words first && first.is(CharacterRole.CHOICES))) {
      return from;
    }
    List<List<PaperPiece>> choices = new ArrayList<>();
    List<PaperPiece> choice = new ArrayList<>();
    int i = from + 1;
    for (; i < line.size(); i++) {
      if (line.get(i) instanceof Words words && words.is(CharacterRole.CHOICES)) {
        choices.add(List.copyOf(choice));
        choice.clear();
        if (words.text().contains(")")) {
          i++;
          break;
        }
      } else {
        choice.add(line.get(i));
      }
    }
    if (!choice.isEmpty()) {
      choices.add(List.copyOf(choice));
    }
    choose(choices);
    return i;
  }

  private void choose(List<List<PaperPiece>> choices) {
    if (!found.isEmpty()) {
      found.set(found.size() - 1, new Found(found.getLast().solution(), choices));
    }
  }
}
