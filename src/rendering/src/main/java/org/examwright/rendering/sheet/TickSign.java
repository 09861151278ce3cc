package org.examwright.rendering.sheet;

/** The signs before options: squares where several may be ticked, else circles. */
public final class TickSign {
  private TickSign() {}

  /** The sign of an option; a tick and no cross marks a key, since a cross may be read as wrong. */
  public static String of(boolean multiple, boolean ticked) {
    if (multiple) {
      return ticked ? "☑" : "☐";
    }
    return ticked ? "◉" : "○";
  }
}
