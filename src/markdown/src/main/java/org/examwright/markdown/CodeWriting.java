package org.examwright.markdown;

import java.util.regex.Pattern;

/**
 * Writes program text in lines of its own.
 *
 * @param language empty if there is none
 */
record CodeWriting(String language, String code) {
  /** The language of what is a formula and no program text. */
  static final String FORMULA = "math";

  /** In the items of lists, lines of nothing but white space would be empty. */
  private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");

  /**
   * Between fences, or in tags where the language would not be read as it is.
   *
   * @param explicit whether lines of white space count wherever the text stands
   */
  String write(boolean explicit) {
    boolean word = language.chars().noneMatch(Character::isWhitespace);
    boolean fenced = word && !language.startsWith("{") && !language.equals(FORMULA);
    return fenced && !(explicit && BLANK_LINE.matcher(code).find())
        ? fenced()
        : tags("lang=\"" + MarkdownEscapes.html(language) + "\"");
  }

  /** A formula, of which the language says that it is one. */
  String formula(boolean explicit) {
    return explicit && BLANK_LINE.matcher(code).find() ? tags("class=\"math\"") : fenced();
  }

  private String fenced() {
    String fence = language.contains("`") ? tildes() : CodeSpan.fence(code, 3);
    String word = language.replace("&", "&amp;").replaceAll("[\\p{Punct}&&[^#+&;-]]", "\\\\$0");
    return fence + word + "\n" + code + "\n" + fence;
  }

  private String tildes() {
    String fence = "~~~";
    while (code.contains(fence)) {
      fence += "~";
    }
    return fence;
  }

  /** By the rules a line end behind the tag is no part of the text. */
  private String tags(String attribute) {
    String lines =
        BLANK_LINE
            .matcher(MarkdownEscapes.html(code).replace("&#10;", "\n"))
            .replaceAll(blank -> blank.group().replace(" ", "&#32;").replace("\t", "&#9;"));
    String begin = lines.startsWith("\n") ? ">\n\n" : ">\n";
    return "<pre " + attribute + begin + lines + "\n</pre>";
  }
}
