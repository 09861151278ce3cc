package org.examwright.exporters.word;

/** The signs above and below letters, as Word names them. */
final class Accents {
  private Accents() {}

  /** The combining character for an accent; empty for any other sign. */
  static String combining(String sign) {
    return switch (sign) {
      case "`", "\u0300" -> "\u0300";
      case "´", "\u0301" -> "\u0301";
      case "^", "ˆ", "\u0302" -> "\u0302";
      case "~", "˜", "\u0303" -> "\u0303";
      case "\u0304", "\u0305" -> "\u0305";
      case "˘", "\u0306" -> "\u0306";
      case "˙", "\u0307" -> "\u0307";
      case "¨", "\u0308" -> "\u0308";
      case "˚", "\u030A" -> "\u030A";
      case "ˇ", "\u030C" -> "\u030C";
      case "→", "\u20D7" -> "\u20D7";
      default -> "";
    };
  }

  /** The brace over or under a group; empty for any other sign. */
  static String brace(String sign) {
    return switch (sign) {
      case "⏞", "︷" -> "⏞";
      case "⏟", "︸" -> "⏟";
      default -> "";
    };
  }
}
