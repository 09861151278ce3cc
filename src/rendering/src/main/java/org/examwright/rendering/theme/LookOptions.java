package org.examwright.rendering.theme;

import java.util.Optional;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.exchange.Option;

/**
 * What can be asked of the look of pages.
 *
 * @param theme a file, or the name of a theme that comes along
 * @param size of text in points; what the theme says if empty
 * @param columns of questions; what the theme says if empty
 * @param duplex whether both sides are printed; what the theme says if empty
 */
public record LookOptions(
    @Option(
            value = "What pages look like: a theme that comes along, or a file (docs/THEMES.md).",
            words = {"compact", "large-print", "dyslexia"})
        GivenFile theme,
    @Option("The size of text in points: 18 for large print.") Optional<Double> size,
    @Option("In how many columns questions stand: 1 or 2.") Optional<Integer> columns,
    @Option("Whether both sides of the paper are printed, with room for a binding.")
        Optional<Boolean> duplex) {
  /** What is usual. */
  public static final LookOptions USUAL =
      new LookOptions(GivenFile.NONE, Optional.empty(), Optional.empty(), Optional.empty());

  public LookOptions {
    size.ifPresent(points -> require(ThemeKey.SIZE, points.toString()));
    columns.ifPresent(count -> require(ThemeKey.COLUMNS, count.toString()));
  }

  private static void require(ThemeKey key, String value) {
    if (!key.takes(value)) {
      throw new IllegalArgumentException("`" + value + "` cannot be, give " + key.wanted());
    }
  }
}
