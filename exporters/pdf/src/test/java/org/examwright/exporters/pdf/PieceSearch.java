package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for the pieces of a sheet in the lines of a file, each behind the one before it. */
final class PieceSearch {
  private static final String CONTINUATION = "↪ ";

  private final List<String> lines;
  private final String text;
  private final List<SheetPieces.Piece> missing = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private int at;

  private PieceSearch(List<String> lines) {
    this.lines = lines;
    this.text = String.join("\n", lines) + "\n";
  }

  /** The pieces that are not where they should be. */
  static List<SheetPieces.Piece> missing(List<SheetPieces.Piece> pieces, List<String> lines) {
    PieceSearch search = new PieceSearch(lines.stream().map(PrintedCharacters::visible).toList());
    search.all(pieces);
    return search.missing;
  }

  private void all(List<SheetPieces.Piece> pieces) {
    for (SheetPieces.Piece piece : pieces) {
      switch (piece) {
        case SheetPieces.Piece.Words words -> note(piece, finds(words));
        case SheetPieces.Piece.Code code -> note(piece, findsLine(code.line()));
        case SheetPieces.Piece.Labelled labelled -> {
          int start = at;
          all(labelled.content());
          int end = at;
          at = start;
          note(piece, finds(new SheetPieces.Piece.Words(labelled.label(), true)));
          at = Math.max(at, end);
        }
        case SheetPieces.Piece.Columns columns -> {
          int start = at;
          all(columns.first());
          int end = at;
          at = start;
          all(columns.second());
          at = Math.max(at, end);
        }
      }
    }
  }

  private void note(SheetPieces.Piece piece, boolean found) {
    if (!found) {
      missing.add(piece);
    }
  }

  private boolean finds(SheetPieces.Piece.Words words) {
    for (int from = at; from < text.length(); from++) {
      int end = end(words.text(), from);
      if (end >= 0 && (!words.whole() || (begins(from) && ends(end)))) {
        at = end;
        taken.set(from, end);
        return true;
      }
    }
    return false;
  }

  /** The pieces that are nowhere, whatever their order, but where others have been found. */
  static List<SheetPieces.Piece> lost(List<SheetPieces.Piece> pieces, List<String> lines) {
    PieceSearch search = new PieceSearch(lines.stream().map(PrintedCharacters::visible).toList());
    search.all(pieces);
    return search.missing.stream().filter(piece -> !search.isAnywhere(piece)).toList();
  }

  private boolean isAnywhere(SheetPieces.Piece piece) {
    return switch (piece) {
      case SheetPieces.Piece.Words words -> findsAnywhere(words);
      case SheetPieces.Piece.Labelled labelled ->
          findsAnywhere(new SheetPieces.Piece.Words(labelled.label(), true));
      case SheetPieces.Piece.Code code -> {
        at = 0;
        yield findsLine(code.line());
      }
      case SheetPieces.Piece.Columns ignored -> true; // whose pieces are missing themselves
    };
  }

  private boolean findsAnywhere(SheetPieces.Piece.Words words) {
    for (int from = 0; from < text.length(); from++) {
      int end = end(words.text(), from);
      int next = taken.nextSetBit(from);
      if (end >= 0 && (next < 0 || next >= end)) {
        taken.set(from, end);
        return true;
      }
    }
    return false;
  }

  /** Where words end that begin here; -1 if others do. Lines may end anywhere in them. */
  private int end(String words, int from) {
    int place = from;
    for (int i = 0; i < words.length(); i++) {
      char wanted = words.charAt(i);
      if (wanted == ' ') {
        int spaces = place;
        while (place < text.length() && isSpace(text.charAt(place))) {
          place++;
        }
        if (place == spaces) {
          return -1;
        }
      } else {
        if (i > 0) {
          place = behindLineEnds(place);
        }
        if (place == text.length() || text.charAt(place) != wanted) {
          return -1;
        }
        place++;
      }
    }
    return place;
  }

  /** The library may see a space at the end of a line. */
  private int behindLineEnds(int from) {
    int place = from;
    boolean ended = false;
    while (place < text.length() && isSpace(text.charAt(place))) {
      ended |= text.charAt(place) == '\n';
      place++;
    }
    return ended ? place : from;
  }

  private boolean begins(int from) {
    return from == 0 || !isPartOfWord(text.charAt(from)) || !isPartOfWord(text.charAt(from - 1));
  }

  private boolean ends(int end) {
    return !isPartOfWord(text.charAt(end - 1)) || !isPartOfWord(text.charAt(end));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** A line of its own, or several if it was too long, each of which says that it goes on. */
  private boolean findsLine(String code) {
    if (code.isBlank()) {
      return true;
    }
    int start = 0;
    int line = 0;
    while (line < lines.size() && start < at) {
      start += lines.get(line).length() + 1;
      line++;
    }
    for (; line < lines.size(); line++) {
      StringBuilder joined = new StringBuilder(lines.get(line));
      int end = start + lines.get(line).length() + 1;
      int next = line + 1;
      while (next < lines.size() && lines.get(next).startsWith(CONTINUATION)) {
        joined.append(lines.get(next).substring(CONTINUATION.length()));
        end += lines.get(next).length() + 1;
        next++;
      }
      if (joined.toString().stripTrailing().equals(code.stripTrailing())) {
        at = end;
        return true;
      }
      start += lines.get(line).length() + 1;
    }
    return false;
  }
}
