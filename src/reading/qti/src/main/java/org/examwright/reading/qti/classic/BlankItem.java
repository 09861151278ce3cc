package org.examwright.reading.qti.classic;

import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * Knows items that show nothing at all: Canvas keeps a question as soon as its form is opened, so
 * that courses have them among those that nobody ever sees.
 */
final class BlankItem {
  private static final Set<String> OF_WORDS =
      Set.of(
          "flow",
          "flow_mat",
          "flow_label",
          "material",
          "mattext",
          "mat_extension",
          "mat_formattedtext",
          "response_lid",
          "response_str",
          "response_num",
          "response_extension",
          "response_label",
          "render_choice",
          "render_fib",
          "p",
          "div",
          "span",
          "br");

  private static final Pattern MARKUP =
      Pattern.compile("</?(?:p|div|span|br)\\b[^<>]*>|&nbsp;|&#160;", Pattern.CASE_INSENSITIVE);

  private BlankItem() {}

  /** Whether neither the stem of an item nor anything that it offers has a word or a picture. */
  static boolean is(XmlElement item) {
    return item.children("presentation").stream()
        .allMatch(
            shown ->
                shown.descendants().allMatch(part -> OF_WORDS.contains(part.name()))
                    && MARKUP
                        .matcher(shown.text())
                        .replaceAll("")
                        .replace('\u00a0', ' ')
                        .isBlank());
  }
}
