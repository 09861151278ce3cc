package org.examwright.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Element;

/** Fields of forms: boxes in front of options, and menus. */
final class PageFields {
  private static final Set<String> RIGHT =
      Set.of(
          "correct",
          "right",
          "is-correct",
          "correct-answer",
          "correctanswer",
          "answer-correct",
          "richtig",
          "correcta",
          "correcto",
          "correta",
          "juste",
          "true-answer");

  private PageFields() {}

  static boolean isBox(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    return element.normalName().equals("input")
        && (type.equals("radio") || type.equals("checkbox"));
  }

  /** Whether a box, or what stands around it, is marked as the right one for programs. */
  static boolean isMarkedRight(Element box, Element around) {
    return isMarkedRight(box) || isMarkedRight(around);
  }

  static boolean isMarkedRight(Element element) {
    String data =
        element.attr("data-correct") + element.attr("data-is-correct") + element.attr("data-right");
    return data.equalsIgnoreCase("true")
        || data.equals("1")
        || element.classNames().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(RIGHT::contains);
  }

  /** The same for an item, or the only element in it. */
  static boolean isRightItem(Element item) {
    return isMarkedRight(item)
        || (item.childrenSize() == 1 && isMarkedRight(item.child(0)) && item.ownText().isBlank());
  }

  /** A menu as a blank, if the page says which of its options is right, or as words. */
  static String menu(Element select, Problems problems) {
    List<String> all = new ArrayList<>();
    String right = "";
    for (Element option : select.select("option")) {
      String words = option.text().strip();
      boolean empty =
          words.isEmpty()
              || words.matches("[-–—.… ]+|\\(?(?i:choose|select|wählen|choisir|elija).*");
      if (empty || (option.attr("value").isEmpty() && option.hasAttr("value"))) {
        continue;
      }
      all.add(words);
      right = option.hasAttr("selected") || isMarkedRight(option) ? words : right;
    }
    if (all.isEmpty()) {
      return "\\_\\_\\_\\_\\_";
    }
    if (right.isEmpty() || all.size() < 2) {
      StringBuilder words = new StringBuilder();
      PageInlines.escaped(String.join(" / ", all), words);
      return "\\_\\_\\_\\_\\_ (" + words + ")";
    }
    String key = right;
    problems.tally(
        problems.at(
            select.sourceRange().startPos() < 0
                ? 1
                : Math.max(1, select.sourceRange().start().lineNumber()),
            1),
        "the option that a menu of the page shows is taken for the right one",
        "look whether it is; a page that somebody filled in shows that one's answers");
    String others =
        all.stream()
            .filter(each -> !each.equals(key))
            .map(PageFields::inBlank)
            .collect(Collectors.joining(", "));
    return "[[=" + inBlank(key) + ", " + others + "]]";
  }

  private static String inBlank(String words) {
    return words.replaceAll("([\\\\,|\\[\\]])", "\\\\$1");
  }
}
