package org.examwright.app.environment;

import java.util.Locale;

/** Numbers in words, the same in every locale. */
public final class CountWording {
  private static final int KILO = 1000;

  private CountWording() {}

  /** Such as {@code 1 question} or {@code 3 questions}. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Such as {@code 512 bytes} or {@code 12.3 kB}. */
  public static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " bytes";
    }
    double kilobytes = bytes / (double) KILO;
    return kilobytes < KILO
        ? String.format(Locale.ROOT, "%.1f kB", kilobytes)
        : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILO);
  }
}
