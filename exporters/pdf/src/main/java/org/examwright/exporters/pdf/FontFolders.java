package org.examwright.exporters.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Knows where systems keep their fonts. */
final class FontFolders {
  private FontFolders() {}

  /** The folders of this machine, those of all users first. */
  static List<Path> ofThisMachine() {
    return of(
        System.getProperty("os.name", ""),
        System.getProperty("user.home", ""),
        FontFolders::environment);
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }

  static List<Path> of(String system, String home, UnaryOperator<String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return paths(
          environment.apply("WINDIR") + "\\Fonts",
          environment.apply("LOCALAPPDATA") + "\\Microsoft\\Windows\\Fonts");
    }
    return name.startsWith("mac")
        ? paths("/System/Library/Fonts", "/Library/Fonts", home + "/Library/Fonts")
        : paths(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            home + "/.local/share/fonts",
            home + "/.fonts");
  }

  private static List<Path> paths(String... names) {
    return Stream.of(names).map(Path::of).toList();
  }
}
