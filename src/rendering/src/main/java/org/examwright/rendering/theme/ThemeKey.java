package org.examwright.rendering.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a theme may say, as its file writes it. */
enum ThemeKey {
  FONT,
  SIZE(6, 48, "points"),
  LINE_SPACING(0.9, 3, ""),
  LETTER_SPACING(0, 20, "percent"),
  ITALICS(Kind.SWITCH),
  COLUMNS(1, 2, ""),
  DUPLEX(Kind.SWITCH),
  BINDING(0, 40, "millimetres"),
  MARGIN_TOP(8, 60, "millimetres"),
  MARGIN_BOTTOM(14, 60, "millimetres"),
  MARGIN_SIDE(8, 60, "millimetres"),
  INK(Kind.COLOR),
  ACCENT(Kind.COLOR),
  BACKGROUND(Kind.COLOR),
  INSTITUTION,
  COURSE,
  DATE,
  AUTHOR,
  INSTRUCTIONS,
  LOGO;

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,3})?) ?(?:pt|points?|mm|%|percent)?");
  private static final List<String> YES = List.of("true", "yes", "on");
  private static final List<String> NO = List.of("false", "no", "off");

  private final Kind kind;
  private final double least;
  private final double most;
  private final String unit;

  ThemeKey() {
    this(Kind.TEXT);
  }

  ThemeKey(Kind kind) {
    this(kind, 0, 0, "");
  }

  ThemeKey(double least, double most, String unit) {
    this(Kind.NUMBER, least, most, unit);
  }

  ThemeKey(Kind kind, double least, double most, String unit) {
    this.kind = kind;
    this.least = least;
    this.most = most;
    this.unit = unit;
  }

  private enum Kind {
    TEXT,
    NUMBER,
    SWITCH,
    COLOR
  }

  /** The key that is written so; spaces, hyphens and capitals do not matter. */
  static Optional<ThemeKey> of(String written) {
    String wanted = written.strip().replaceAll("[\\s_-]+", "-").toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(key -> key.written().equals(wanted)).findFirst();
  }

  /** Such as {@code line-spacing}. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it may be, in words. */
  String wanted() {
    return switch (kind) {
      case TEXT -> "a text";
      case NUMBER ->
          least == 1 && most == 2
              ? "1 or 2"
              : (plain(least) + " to " + plain(most) + " " + unit).strip();
      case SWITCH -> "true or false";
      case COLOR -> "a colour such as #1F4E79";
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  boolean takes(String value) {
    try {
      return switch (kind) {
        case TEXT -> !value.isBlank();
        case NUMBER -> {
          double number = number(value);
          yield number >= least
              && number <= most
              && (this != COLUMNS || number == Math.rint(number));
        }
        case SWITCH -> YES.contains(lower(value)) || NO.contains(lower(value));
        case COLOR -> ThemeColor.of(value).luminance() >= 0;
      };
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static double number(String value) {
    Matcher matcher = NUMBER.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(value);
    }
    return Double.parseDouble(matcher.group(1).replace(',', '.'));
  }

  static boolean isOn(String value) {
    return YES.contains(lower(value));
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
