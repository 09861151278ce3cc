package org.examwright.rendering.code;

/**
 * What a piece of code is, and how it is set.
 *
 * <p>All colours have a contrast of 4.5:1 or more on white and on the light grey of boxes, and turn
 * into greys that differ from that of other text; what is also bold or italic does not need them.
 */
public enum CodeKind {
  KEYWORD("1B3A75", true, false),
  /** The name of a type, of a function that is called, of an attribute. */
  NAME("1D5F6B", false, false),
  STRING("8E3B1F", false, false),
  NUMBER("8E3B1F", false, false),
  COMMENT("5B6470", false, true),
  /** Anything else, in the colour of other text. */
  PLAIN("", false, false);

  private final String color;
  private final boolean bold;
  private final boolean italic;

  CodeKind(String color, boolean bold, boolean italic) {
    this.color = color;
    this.bold = bold;
    this.italic = italic;
  }

  /** Red, green and blue in hexadecimal digits, two each; empty for the colour of other text. */
  public String color() {
    return color;
  }

  /** Whether it is set in bold type. */
  public boolean bold() {
    return bold;
  }

  /** Whether it is set in italics. */
  public boolean italic() {
    return italic;
  }
}
