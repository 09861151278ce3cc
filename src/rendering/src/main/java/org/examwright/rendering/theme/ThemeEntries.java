package org.examwright.rendering.theme;

import java.util.Map;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.TitleBlock;
import org.jspecify.annotations.Nullable;

/**
 * What a theme says, key by key, each value one that its key takes.
 *
 * @param logo the picture that it names
 */
record ThemeEntries(Map<ThemeKey, String> values, Optional<Asset> logo) {
  /** Nothing is said. */
  static final ThemeEntries NONE = new ThemeEntries(Map.of(), Optional.empty());

  private static final double USUAL_BINDING = 8;
  private static final double USUAL_MARGIN = 20;

  ThemeEntries {
    values = Map.copyOf(values);
  }

  Theme theme() {
    return new Theme(
        text(ThemeKey.FONT),
        number(ThemeKey.SIZE, Theme.USUAL_SIZE),
        number(ThemeKey.LINE_SPACING, Theme.USUAL_SPACING),
        number(ThemeKey.LETTER_SPACING, 0),
        isOn(ThemeKey.ITALICS, true),
        (int) number(ThemeKey.COLUMNS, 1),
        isOn(ThemeKey.DUPLEX, false),
        number(ThemeKey.BINDING, USUAL_BINDING),
        margins(),
        color(ThemeKey.INK),
        color(ThemeKey.ACCENT),
        color(ThemeKey.BACKGROUND),
        new TitleBlock(
            words(ThemeKey.INSTITUTION),
            words(ThemeKey.COURSE),
            words(ThemeKey.DATE),
            words(ThemeKey.AUTHOR),
            words(ThemeKey.INSTRUCTIONS),
            logo.map(Asset::name).orElse(null)),
        logo);
  }

  private Optional<Margins> margins() {
    if (text(ThemeKey.MARGIN_TOP).isEmpty()
        && text(ThemeKey.MARGIN_BOTTOM).isEmpty()
        && text(ThemeKey.MARGIN_SIDE).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Margins(
            number(ThemeKey.MARGIN_TOP, USUAL_MARGIN),
            number(ThemeKey.MARGIN_BOTTOM, USUAL_MARGIN),
            number(ThemeKey.MARGIN_SIDE, USUAL_MARGIN)));
  }

  Optional<String> text(ThemeKey key) {
    return Optional.ofNullable(values.get(key));
  }

  Optional<ThemeColor> color(ThemeKey key) {
    return text(key).map(ThemeColor::of);
  }

  private @Nullable String words(ThemeKey key) {
    return values.get(key);
  }

  private double number(ThemeKey key, double usual) {
    return text(key).map(ThemeKey::number).orElse(usual);
  }

  private boolean isOn(ThemeKey key, boolean usual) {
    return text(key).map(ThemeKey::isOn).orElse(usual);
  }
}
