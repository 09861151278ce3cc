package org.examwright.reading.tools.amctxt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Html;
import org.examwright.model.text.RichText;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts with the program's own markup.
 *
 * @param tex whether TeX in them is TeX, and no text
 */
record AmcMarkup(QuizFile file, boolean tex) {
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\[verbatim\\]\\n?(.*?)\\[/verbatim\\]"
              + "|!(?:\\[([^\\]\\n]*)\\])?(?:\\{[^}\\n]*\\})?([^\\s!\\[\\]]+\\.\\w{2,4})!"
              + "|\\[_(.+?)_\\]|\\[\\*(.+?)\\*\\]|\\[\\|(.+?)\\|\\]|\\[\\[(.+?)\\]\\]"
              + "|(?<![\\\\$])\\$([^$]+?)(?<!\\\\)\\$"
              + "|\\\\(emph|textit|textbf|texttt)\\{([^{}]*)\\}",
          Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{2,}");

  RichText of(Passage passage) {
    return passage.isBlank()
        ? RichText.EMPTY
        : file.texts().html(html(passage), passage.origin(file.problems()));
  }

  private String html(Passage passage) {
    String text = passage.trimmed().text();
    StringBuilder html = new StringBuilder("<p>");
    Matcher markup = MARKUP.matcher(text);
    int end = 0;
    while (markup.find()) {
      String written = written(markup);
      if (written == null) {
        continue;
      }
      html.append(words(text.substring(end, markup.start()), passage)).append(written);
      end = markup.end();
    }
    return html.append(words(text.substring(end), passage)).append("</p>").toString();
  }

  /** The markup as HTML; null if it is none here. */
  private @Nullable String written(Matcher markup) {
    if (markup.group(1) != null) {
      String code = markup.group(1);
      return "</p><pre><code>"
          + Html.escape(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code)
          + "</code></pre><p>";
    }
    if (markup.group(3) != null) {
      return "<img alt=\"\" src=\"" + Html.escape(markup.group(3)) + "\">";
    }
    String[] tags = {"i", "b", "code"};
    for (int i = 0; i < tags.length; i++) {
      if (markup.group(4 + i) != null) {
        return "<" + tags[i] + ">" + Html.escape(markup.group(4 + i)) + "</" + tags[i] + ">";
      }
    }
    if (markup.group(7) != null) {
      String formula = markup.group(7).strip().replaceAll("^\\$+|\\$+$", "");
      return "\\(" + Html.escape(formula) + "\\)";
    }
    if (!tex) {
      return null;
    }
    if (markup.group(8) != null) {
      return "\\(" + Html.escape(markup.group(8)) + "\\)";
    }
    String tag =
        switch (markup.group(9)) {
          case "textbf" -> "b";
          case "texttt" -> "code";
          default -> "i";
        };
    return "<" + tag + ">" + Html.escape(markup.group(10)) + "</" + tag + ">";
  }

  private String words(String text, Passage passage) {
    if (tex && COMMAND.matcher(text).find()) {
      file.problems()
          .tally(
              passage.origin(file.problems()),
              "commands of TeX outside of formulas stay as they are written",
              "write what they stand for");
    }
    String plain = tex ? text.replaceAll("\\\\([%$&#_{}])", "$1") : text;
    return Html.escape(plain).replaceAll("\\n[ \\t]*\\n\\s*", "</p><p>");
  }
}
