package org.examwright.exporters.moodle.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a GIFT file, without escapes and markup. */
final class GiftWords {
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\:#={}~n])");
  private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  private GiftWords() {}

  static String of(String gift) {
    return ofHtml(
        ESCAPE
            .matcher(gift)
            .replaceAll(
                found ->
                    found.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(found.group(1))));
  }

  static String ofHtml(String html) {
    String decoded =
        REFERENCE
            .matcher(TAG.matcher(html).replaceAll(""))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
    return decoded
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
