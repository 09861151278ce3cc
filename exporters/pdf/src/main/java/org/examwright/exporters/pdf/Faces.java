package org.examwright.exporters.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a face for every character: the text's own, or the first other one that has it. Those of
 * the module come before those of the machine.
 */
final class Faces {
  private static final List<Family> OTHERS =
      List.of(
          Family.HEBREW,
          Family.ARABIC,
          Family.DEVANAGARI,
          Family.BENGALI,
          Family.TAMIL,
          Family.THAI,
          Family.KHMER,
          Family.SYMBOLS,
          Family.CHINESE_AND_JAPANESE,
          Family.KOREAN,
          Family.EMOJI);

  /** Faces without words, which have no spaces for them. */
  private static final List<Face> SIGNS = List.of(Face.SYMBOLS, Face.EMOJI);

  private static final SystemFonts SYSTEM = new SystemFonts(FontFolders.ofThisMachine());

  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int FIRST_EMOJI = 0x231A;

  private final Face own;
  private final boolean bold;
  private final Optional<Family> han;

  /**
   * Chooses for a text.
   *
   * @param own the face that its characters have if they can
   * @param bold whether the other faces are bold where they can
   * @param han for Han characters in the forms of a language, if they are not those of our own font
   */
  Faces(Face own, boolean bold, Optional<Family> han) {
    this.own = own;
    this.bold = bold;
    this.han = han;
  }

  /** The face of program text in a style. */
  static Face code(boolean bold, boolean italic) {
    return bold
        ? italic ? Face.CODE_BOLD_ITALIC : Face.CODE_BOLD
        : italic ? Face.CODE_ITALIC : Face.CODE;
  }

  /** A font of the machine by its name. */
  static Optional<Typeface> installed(String family) {
    return SYSTEM.family(family);
  }

  Face own() {
    return own;
  }

  /** The first face that has a character; nothing when none has. */
  static Optional<Face> of(int codePoint, Face preferred) {
    return new Faces(preferred, false, Optional.empty()).of(Character.toString(codePoint), null);
  }

  /**
   * The first face that has all of what is written as one: a letter with its marks, an emoji.
   *
   * @param before the face of what stands before it, which a space or a full stop keeps
   */
  Optional<Face> of(String cluster, @Nullable Face before) {
    int[] visible =
        cluster
            .codePoints()
            .filter(codePoint -> !PrintedCharacters.isInvisible(codePoint))
            .map(PrintedCharacters::printed)
            .toArray();
    if (before != null && !SIGNS.contains(before) && isShared(visible) && has(before, visible)) {
      return Optional.of(before);
    }
    if (isEmoji(cluster) && has(Face.EMOJI, visible)) {
      return Optional.of(Face.EMOJI);
    }
    if (has(own, visible)) {
      return Optional.of(own);
    }
    return Stream.concat(
            han.filter(family -> HanForms.concern(visible.length == 0 ? 0 : visible[0])).stream(),
            OTHERS.stream())
        .map(family -> family.face(bold))
        .filter(face -> has(face, visible))
        .findFirst()
        .or(() -> SYSTEM.face(visible, bold));
  }

  /** Whether other scripts use a character as well, and in their own shapes. */
  private static boolean isShared(int[] codePoints) {
    return codePoints.length == 1
        && !Character.isDigit(codePoints[0])
        && Character.UnicodeScript.of(codePoints[0]) == Character.UnicodeScript.COMMON;
  }

  private static boolean isEmoji(String cluster) {
    int first = cluster.codePointAt(0);
    boolean shown =
        first >= FIRST_EMOJI && UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION);
    return shown || cluster.indexOf(EMOJI_SELECTOR) > 0;
  }

  private static boolean has(Face face, int[] codePoints) {
    for (int codePoint : codePoints) {
      if (!face.covers(codePoint)) {
        return false;
      }
    }
    return true;
  }
}
