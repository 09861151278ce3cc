package org.examwright.exporters.pdf;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Divides a text where its face or its direction changes. */
final class FacePieces {
  private final Faces faces;
  private final List<FacePiece> pieces = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private @Nullable Face face;
  private byte level;
  private int start;

  private FacePieces(Faces faces) {
    this.faces = faces;
  }

  /** The pieces of a text that is read from the left as a whole. */
  static List<FacePiece> of(String text, Faces faces) {
    return isPlain(text, faces.own())
        ? plain(text, faces.own(), (byte) 0)
        : new FacePieces(faces).divided(text, new byte[text.length()]);
  }

  /**
   * The pieces of a text; a character without a face becomes its code.
   *
   * @param levels of direction, of each character
   */
  static List<FacePiece> of(String text, Faces faces, byte[] levels) {
    return hasOneLevel(levels) && isPlain(text, faces.own())
        ? plain(text, faces.own(), levels.length == 0 ? 0 : levels[0])
        : new FacePieces(faces).divided(text, levels);
  }

  private static List<FacePiece> plain(String text, Face face, byte level) {
    return text.isEmpty()
        ? List.of()
        : List.of(new FacePiece(printed(text), 0, face, level, false));
  }

  /** Whether all is of one level, and from left to right. */
  private static boolean hasOneLevel(byte[] levels) {
    for (byte level : levels) {
      if (level != levels[0] || level % 2 == 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether every character has a glyph in the text's own face and no more is to be known. */
  private static boolean isPlain(String text, Face face) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!ScriptShaping.isSimple(c)
          || PrintedCharacters.isInvisible(c)
          || !face.covers(PrintedCharacters.printed(c))) {
        return false;
      }
    }
    return true;
  }

  private static String printed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (PrintedCharacters.printed(text.charAt(i)) != text.charAt(i)) {
        return PrintedCharacters.asPrinted(text);
      }
    }
    return text;
  }

  private List<FacePiece> divided(String text, byte[] levels) {
    if (ScriptShaping.hasClusters(text)) {
      BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
      clusters.setText(text);
      for (int from = 0; from < text.length(); ) {
        int to = clusters.following(from);
        add(text.substring(from, to), from, levels[from]);
        from = to;
      }
    } else {
      for (int from = 0; from < text.length(); ) {
        int to = text.offsetByCodePoints(from, 1);
        add(text.substring(from, to), from, levels[from]);
        from = to;
      }
    }
    close();
    return pieces;
  }

  private void add(String cluster, int at, byte itsLevel) {
    Face before = itsLevel == level && !open.isEmpty() ? face : null;
    Optional<Face> found = faces.of(cluster, before);
    if (found.isPresent()) {
      append(PrintedCharacters.asPrinted(cluster), at, found.get(), itsLevel);
    } else {
      for (int i = 0; i < cluster.length(); ) {
        int codePoint = cluster.codePointAt(i);
        character(codePoint, at + i, itsLevel);
        i += Character.charCount(codePoint);
      }
    }
  }

  /** A character of what no face has as a whole. */
  private void character(int codePoint, int at, byte itsLevel) {
    if (PrintedCharacters.isInvisible(codePoint)) {
      return;
    }
    String text = PrintedCharacters.asPrinted(Character.toString(codePoint));
    Optional<Face> found = faces.of(text, null);
    if (found.isPresent()) {
      append(text, at, found.get(), itsLevel);
    } else {
      close();
      append(PrintedCharacters.code(codePoint), at, faces.own(), itsLevel);
      close();
    }
  }

  private void append(String text, int at, Face itsFace, byte itsLevel) {
    if (itsFace != face || itsLevel != level) {
      close();
    }
    if (open.isEmpty()) {
      start = at;
    }
    face = itsFace;
    level = itsLevel;
    open.append(text);
  }

  private void close() {
    if (!open.isEmpty() && face != null) {
      String text = open.toString();
      boolean shaped = ScriptShaping.isNeeded(text) || (level % 2 == 1 && !text.isBlank());
      if (!shaped) {
        text = PrintedCharacters.visible(text);
      }
      if (!text.isEmpty()) {
        pieces.add(new FacePiece(text, start, face, level, shaped));
      }
      open.setLength(0);
    }
  }
}
