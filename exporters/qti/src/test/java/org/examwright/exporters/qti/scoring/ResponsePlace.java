package org.examwright.exporters.qti.scoring;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A place for a response in an item of QTI 1.2. */
record ResponsePlace(QtiElement element) {
  private static final String INVISIBLE = "[\u2060\u2066-\u2069]";

  String ident() {
    return element.attribute("ident");
  }

  boolean isOrdered() {
    return element.attribute("rcardinality").equals("Ordered");
  }

  boolean isNumber() {
    return element.children("render_fib").stream()
        .anyMatch(fib -> fib.optional("fibtype").equals(Optional.of("Decimal")));
  }

  boolean isWritten() {
    return element.name().equals("response_str");
  }

  /** The words of the labels by their idents, as people see them. */
  Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    element.children("render_choice").stream()
        .flatMap(choice -> choice.children("response_label").stream())
        .forEach(
            label ->
                labels.put(
                    label.attribute("ident"),
                    label
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .text()
                        .replaceAll(INVISIBLE, "")));
    return labels;
  }

  /** The label with some words, which Canvas compares without regard to case. */
  Optional<String> labelOf(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return labels().entrySet().stream()
        .filter(label -> label.getValue().toLowerCase(Locale.ROOT).equals(wanted))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
