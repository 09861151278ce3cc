package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * How words change with the number in front of them, a rule for each family of languages, named
 * after one of them.
 *
 * <p>Some languages have a form of their own for whole millions; nobody counts so far on a sheet.
 *
 * @see <a
 *     href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">
 *     CLDR's rules for cardinal numbers</a>
 */
enum PluralRule {
  /** Words stay as they are. */
  NONE(Form.OTHER),
  ENGLISH(Form.ONE, Form.OTHER),
  DANISH(Form.ONE, Form.OTHER),
  FRENCH(Form.ONE, Form.OTHER),
  HEBREW(Form.ONE, Form.TWO, Form.OTHER),
  LATVIAN(Form.ZERO, Form.ONE, Form.OTHER),
  LITHUANIAN(Form.ONE, Form.FEW, Form.MANY, Form.OTHER),
  ROMANIAN(Form.ONE, Form.FEW, Form.OTHER),
  CZECH(Form.ONE, Form.FEW, Form.MANY, Form.OTHER),
  POLISH(Form.ONE, Form.FEW, Form.MANY, Form.OTHER),
  RUSSIAN(Form.ONE, Form.FEW, Form.MANY, Form.OTHER),
  SERBIAN(Form.ONE, Form.FEW, Form.OTHER),
  SLOVENE(Form.ONE, Form.TWO, Form.FEW, Form.OTHER),
  ARABIC(Form.ZERO, Form.ONE, Form.TWO, Form.FEW, Form.MANY, Form.OTHER);

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final List<Form> forms;

  PluralRule(Form... forms) {
    this.forms = List.of(forms);
  }

  /** The forms that a word has, as CLDR calls them. */
  List<Form> forms() {
    return forms;
  }

  /** The form that a number from 0 asks for. */
  Form form(BigDecimal number) {
    Quantity n = Quantity.of(number);
    return switch (this) {
      case NONE -> Form.OTHER;
      case ENGLISH -> n.is(1) ? Form.ONE : Form.OTHER;
      case DANISH -> n.isBelow(2) && !n.is(0) ? Form.ONE : Form.OTHER;
      case FRENCH -> n.isBelow(2) ? Form.ONE : Form.OTHER;
      case HEBREW ->
          n.is(1) || (!n.isWhole() && n.isBelow(1)) ? Form.ONE : n.is(2) ? Form.TWO : Form.OTHER;
      case LATVIAN -> latvian(n);
      case LITHUANIAN -> lithuanian(n);
      case ROMANIAN ->
          n.is(1) ? Form.ONE : !n.isWhole() || n.is(0) || n.endsWith(1, 19) ? Form.FEW : Form.OTHER;
      case CZECH ->
          !n.isWhole()
              ? Form.MANY
              : n.is(1) ? Form.ONE : n.is(2) || n.is(3) || n.is(4) ? Form.FEW : Form.OTHER;
      case POLISH ->
          n.is(1) ? Form.ONE : !n.isWhole() ? Form.OTHER : n.endsLikeFew() ? Form.FEW : Form.MANY;
      case RUSSIAN ->
          !n.isWhole()
              ? Form.OTHER
              : n.endsLikeOne() ? Form.ONE : n.endsLikeFew() ? Form.FEW : Form.MANY;
      case SERBIAN -> n.endsLikeOne() ? Form.ONE : n.endsLikeFew() ? Form.FEW : Form.OTHER;
      case SLOVENE -> slovene(n);
      case ARABIC -> arabic(n);
    };
  }

  private static Form latvian(Quantity n) {
    boolean teens = n.endsWith(11, 19) && (n.isWhole() || n.decimals() == 2);
    if (teens || (n.isWhole() && n.lastDigit() == 0)) {
      return Form.ZERO;
    }
    boolean eleven = n.endsWith(11, 11) && (n.isWhole() || n.decimals() == 2);
    return n.lastDigit() == 1 && !eleven ? Form.ONE : Form.OTHER;
  }

  private static Form lithuanian(Quantity n) {
    if (!n.isWhole()) {
      return Form.MANY;
    }
    if (n.lastDigit() == 0 || n.endsWith(11, 19)) {
      return Form.OTHER;
    }
    return n.lastDigit() == 1 ? Form.ONE : Form.FEW;
  }

  private static Form slovene(Quantity n) {
    if (!n.isWhole() || n.endsWith(3, 4)) {
      return Form.FEW;
    }
    return n.endsWith(1, 1) ? Form.ONE : n.endsWith(2, 2) ? Form.TWO : Form.OTHER;
  }

  private static Form arabic(Quantity n) {
    if (!n.isWhole()) {
      return Form.OTHER;
    }
    if (n.is(0)) {
      return Form.ZERO;
    }
    if (n.is(1)) {
      return Form.ONE;
    }
    if (n.is(2)) {
      return Form.TWO;
    }
    return n.endsWith(3, 10) ? Form.FEW : n.endsWith(11, 99) ? Form.MANY : Form.OTHER;
  }

  /** A form of a word. */
  enum Form {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** What it is called in the files of words. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
