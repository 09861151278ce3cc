package org.examwright.reading.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What classes and styles say of a text: the pages of word processors have no other marks. */
final class PageStyles {
  private static final Pattern RULE =
      Pattern.compile("\\.([A-Za-z0-9_-]{1,40})\\s*\\{([^{}]{0,2000})}");
  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");
  private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*italic");
  private static final Pattern STRUCK =
      Pattern.compile("text-decoration[a-z-]*\\s*:\\s*line-through");
  private static final Pattern LETTERS =
      Pattern.compile(
          "\\.(lst-kix_[A-Za-z0-9_-]{1,40})\\s*>\\s*li:before\\s*\\{[^}]*(lower-latin|upper-latin|lower-alpha|upper-alpha)");

  private final Set<String> bold = new HashSet<>();
  private final Set<String> italic = new HashSet<>();
  private final Set<String> lower = new HashSet<>();
  private final Set<String> upper = new HashSet<>();

  static PageStyles of(Document page) {
    PageStyles styles = new PageStyles();
    for (Element style : page.select("style")) {
      styles.learn(style.data());
    }
    return styles;
  }

  private void learn(String css) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      if (BOLD.matcher(rule.group(2)).find()) {
        bold.add(rule.group(1));
      }
      if (ITALIC.matcher(rule.group(2)).find()) {
        italic.add(rule.group(1));
      }
    }
    Matcher letters = LETTERS.matcher(css);
    while (letters.find()) {
      (letters.group(2).startsWith("lower") ? lower : upper).add(letters.group(1));
    }
  }

  boolean isBold(Element span) {
    return BOLD.matcher(style(span)).find() || span.classNames().stream().anyMatch(bold::contains);
  }

  boolean isItalic(Element span) {
    return ITALIC.matcher(style(span)).find()
        || span.classNames().stream().anyMatch(italic::contains);
  }

  boolean isStruck(Element span) {
    return STRUCK.matcher(style(span)).find();
  }

  /** What the items of a list are numbered with: {@code a}, {@code A}, {@code i} or {@code 1}. */
  char numbers(Element list) {
    String type = list.attr("type");
    if (type.matches("[aAiI]")) {
      return type.charAt(0);
    }
    String style = style(list);
    if (style.contains("upper-alpha") || style.contains("upper-latin") || any(list, upper)) {
      return 'A';
    }
    return style.contains("lower-alpha") || style.contains("lower-latin") || any(list, lower)
        ? 'a'
        : '1';
  }

  private static boolean any(Element list, Set<String> classes) {
    return list.classNames().stream().anyMatch(classes::contains);
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }
}
