package org.examwright.reading.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a page in which no question is: they are left out and named. */
final class PageParts {
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry("nav", "navigation"),
          Map.entry("footer", "footer of the page"),
          Map.entry("script", "script"),
          Map.entry("style", "style"),
          Map.entry("noscript", "text for browsers without scripts"),
          Map.entry("template", "template"),
          Map.entry("button", "button"),
          Map.entry("iframe", "embedded page"),
          Map.entry("canvas", "drawing"),
          Map.entry("audio", "sound"),
          Map.entry("video", "film"),
          Map.entry("object", "embedded object"),
          Map.entry("embed", "embedded object"),
          Map.entry("head", "head of the page"));
  private static final Map<String, String> ROLES =
      Map.of(
          "navigation", "navigation",
          "contentinfo", "footer of the page",
          "search", "search",
          "menu", "navigation",
          "menubar", "navigation");
  private static final Pattern BANNER =
      Pattern.compile(
          "(?:^|[-_ ])(?:cookie|cookies|consent|gdpr|cookiebar|cookie-?banner|breadcrumb|breadcrumbs"
              + "|skip-?link|skiplinks|navbar|sidebar-?nav|site-?nav|social-?share)(?:$|[-_ ])");
  private static final Set<String> SHOWN_FORMULAS =
      Set.of(
          "katex-html",
          "MathJax",
          "MathJax_Preview",
          "MathJax_Display",
          "MathJax_SVG",
          "mjx-chtml");

  /** What Moodle shows beside a question. */
  private static final Set<String> PLATFORM =
      Set.of(
          "state",
          "grade",
          "accesshide",
          "sr-only",
          "visually-hidden",
          "prompt",
          "questionflag",
          "im-controls",
          "history",
          "editquestion");

  private PageParts() {}

  /** What an element is, if it is one of these. */
  static Optional<String> leftOut(Element element) {
    String name = element.normalName();
    if (name.equals("script") && element.attr("type").startsWith("math/tex")) {
      return Optional.empty();
    }
    String what = ELEMENTS.get(name);
    if (what != null) {
      return Optional.of(what);
    }
    if (ROLES.containsKey(element.attr("role"))) {
      return Optional.ofNullable(ROLES.get(element.attr("role")));
    }
    if (name.equals("svg")) {
      return Optional.of("drawing");
    }
    if (element.classNames().stream().anyMatch(SHOWN_FORMULAS::contains)) {
      return Optional.of("formula as it is shown");
    }
    if (element.classNames().stream().anyMatch(PLATFORM::contains)
        && element.closest(".que") != null) {
      return Optional.of("words of the platform");
    }
    String marks = (element.id() + " " + element.className()).toLowerCase(Locale.ROOT);
    boolean large = element.text().length() > 2_000 && element.select("input, h1, ol").size() > 2;
    if (!large && BANNER.matcher(marks).find()) {
      return Optional.of(
          marks.contains("cookie") || marks.contains("consent") || marks.contains("gdpr")
              ? "banner about cookies"
              : "navigation");
    }
    return Optional.empty();
  }
}
