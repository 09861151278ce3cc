package org.examwright.exporters.qti.packaging;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out file names of {@code [A-Za-z0-9._-]} that differ on every file system. */
public final class PackageFileNames {
  private static final int LONGEST_STEM = 80;

  private final Set<String> taken = new HashSet<>();

  /**
   * A name that was not given out before.
   *
   * @param wish the name without folders; kept where it can be
   */
  public String next(String wish) {
    int dot = wish.lastIndexOf('.');
    String stem = safe(dot > 0 ? wish.substring(0, dot) : wish);
    String ending = dot > 0 ? "." + safe(wish.substring(dot + 1)) : "";
    stem = stem.substring(0, Math.min(stem.length(), LONGEST_STEM));
    String name = stem + ending;
    for (int count = 2; !taken.add(name.toLowerCase(Locale.ROOT)); count++) {
      name = stem + "-" + count + ending;
    }
    return name;
  }

  private static String safe(String text) {
    return text.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^\\.+", "-");
  }
}
