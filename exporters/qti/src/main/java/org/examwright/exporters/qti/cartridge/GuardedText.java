package org.examwright.exporters.qti.cartridge;

import java.util.regex.Pattern;
import org.examwright.model.text.Html;

/**
 * Keeps text that looks like markup what it is.
 *
 * <p>Moodle decodes the texts of a cartridge once more than they are encoded: {@code <b>} that is
 * to be seen becomes a tag and vanishes, and the reference of a sign, such as of {@code ©}, that is
 * to be seen makes the restore of the whole cartridge fail. What looks like a formula becomes one.
 * An empty element within keeps the signs apart, and nobody sees it.
 */
final class GuardedText {
  /** The names that browsers read without a semicolon. */
  private static final String SHORT_NAMES =
      "lt|gt|amp|quot|nbsp|copy|reg|para|sect|not|times|divide|yen|cent|pound|deg|micro|middot"
          + "|plusmn|uml|shy|laquo|raquo|ord[fm]|sup[123]|frac(?:12|14|34)|acute|cedil|macr"
          + "|curren|brvbar|iexcl|iquest|eth|thorn|szlig";

  private static final String NAME =
      "(?=#\\d|#[xX][0-9a-fA-F]|[A-Za-z][A-Za-z0-9]*;|" + SHORT_NAMES + ")";

  private static final Pattern AMPERSAND = Pattern.compile("&amp;" + NAME);
  private static final Pattern TAG = Pattern.compile("&lt;(?=[A-Za-z/!?])");

  /** What MathJax would take for the beginning of a formula, in Moodle and in Canvas. */
  private static final Pattern FORMULA = Pattern.compile("\\$(?=\\$)|\\\\(?=[(\\[])");

  private static final Pattern TWICE = Pattern.compile("&amp;[A-Za-z][A-Za-z0-9]*;");

  private static final String APART = "$0<span></span>";
  private static final String WORD_JOINER = "\u2060";

  private GuardedText() {}

  /** Escaped text between tags. */
  static String inMarkup(String escaped) {
    String marked = AMPERSAND.matcher(TAG.matcher(escaped).replaceAll(APART)).replaceAll(APART);
    return FORMULA.matcher(marked).replaceAll(APART);
  }

  /** Escaped LaTeX, in which a space behind a sign means nothing, and an element would be seen. */
  static String inFormula(String escaped) {
    return AMPERSAND.matcher(TAG.matcher(escaped).replaceAll("$0 ")).replaceAll("$0 ");
  }

  /** The escaped value of an attribute, which a quotation mark would end. */
  static String inAttribute(String escaped) {
    return AMPERSAND.matcher(escaped).replaceAll("$0" + WORD_JOINER).replace("&quot;", "”");
  }

  /** An escaped address. */
  static String inAddress(String escaped) {
    return AMPERSAND.matcher(escaped).find()
        ? escaped.replace(";", "%3B").replace("&amp%3B", "&amp;")
        : escaped;
  }

  /**
   * The title of a cartridge, of which Moodle makes the name of a course without its white space,
   * and restores nothing if there is a tag in that.
   */
  static String inTitle(String title) {
    return inName(title.replace('<', '‹'));
  }

  /** A name without markup. */
  static String inName(String name) {
    return name.replaceAll("&" + NAME, "& ").replaceAll("<(?=[A-Za-z/!?])", "< ");
  }

  /** Whether Moodle compares with something else than this plain text. */
  static boolean isDecoded(String text) {
    return AMPERSAND.matcher(Html.escape(text)).find();
  }

  /** Whether a plain text that nothing can be put into would make the restore fail. */
  static boolean isFatal(String text) {
    return TWICE.matcher(text).find();
  }
}
