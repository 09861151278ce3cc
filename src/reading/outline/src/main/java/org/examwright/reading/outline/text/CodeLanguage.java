package org.examwright.reading.outline.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language that is named behind the fence of code; what else stands there is for programs. */
final class CodeLanguage {
  /** The first word, or as Pandoc, Quarto and R Markdown write it: the first in braces. */
  private static final Pattern LANGUAGE =
      Pattern.compile("^\\s*(?:\\{[^}]*?\\.([^\\s,.}]+)|\\{\\s*=?([^\\s,}#=.]+)|([^\\s{]\\S*))");

  private CodeLanguage() {}

  /**
   * The language; empty if none is named.
   *
   * @param info all that stands behind the fence, or null
   */
  static String of(@Nullable String info) {
    Matcher language = LANGUAGE.matcher(info == null ? "" : info);
    if (!language.find()) {
      return "";
    }
    for (int group = 1; group <= language.groupCount(); group++) {
      if (language.group(group) != null) {
        return language.group(group);
      }
    }
    return "";
  }
}
