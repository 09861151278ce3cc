package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the styles of a document say about its layout.
 *
 * @param indents where lines begin, in twentieths of a point from the margin
 * @param bold the ids of the styles all of whose words are bold
 * @param lists those that the styles for items bring along
 */
record StyleSheet(
    Map<ParagraphStyle, Integer> indents,
    Set<String> bold,
    Map<ListNumbering.Kind, ListNumbering.Own> lists) {

  /** Reads the parts of a document. */
  static StyleSheet of(Document styles, Document numbering) {
    InheritedStyles all = new InheritedStyles(styles);
    Map<ParagraphStyle, Integer> indents = new EnumMap<>(ParagraphStyle.class);
    for (ParagraphStyle style : ParagraphStyle.values()) {
      indents.put(style, indent(style, all));
    }
    Map<ListNumbering.Kind, ListNumbering.Own> lists = new HashMap<>();
    list(ListNumbering.Kind.BULLETS, ParagraphStyle.LIST_BULLET, all, numbering, lists);
    list(ListNumbering.Kind.NUMBERS, ParagraphStyle.LIST_NUMBER, all, numbering, lists);
    return new StyleSheet(
        Map.copyOf(indents),
        all.ids().stream().filter(id -> isBold(id, all)).collect(Collectors.toUnmodifiableSet()),
        Map.copyOf(lists));
  }

  int indent(ParagraphStyle style) {
    return indents.getOrDefault(style, 0);
  }

  boolean isBold(@Nullable String id) {
    return id != null && bold.contains(id);
  }

  private static int indent(ParagraphStyle style, InheritedStyles all) {
    return all.find(style.id(), "pPr", "ind")
        .map(
            indent ->
                WordXml.attribute(indent, "start").isEmpty()
                    ? WordXml.attribute(indent, "left")
                    : WordXml.attribute(indent, "start"))
        .map(left -> WordXml.number(left, 0))
        .orElse(0);
  }

  private static boolean isBold(String id, InheritedStyles all) {
    return all.find(id, "rPr", "b")
        .filter(bold -> !Set.of("0", "false", "off").contains(WordXml.attribute(bold, "val")))
        .isPresent();
  }

  private static void list(
      ListNumbering.Kind kind,
      ParagraphStyle style,
      InheritedStyles all,
      Document numbering,
      Map<ListNumbering.Kind, ListNumbering.Own> lists) {
    String number =
        all.find(style.id(), "pPr", "numPr").map(each -> WordXml.value(each, "numId")).orElse("");
    Element root = numbering.getDocumentElement();
    WordXml.children(root, "num").stream()
        .filter(num -> WordXml.attribute(num, "numId").equals(number))
        .map(num -> WordXml.value(num, "abstractNumId"))
        .flatMap(
            id ->
                WordXml.children(root, "abstractNum").stream()
                    .filter(list -> WordXml.attribute(list, "abstractNumId").equals(id)))
        .findFirst()
        .filter(list -> !WordXml.children(list, "lvl").isEmpty())
        .ifPresent(
            list ->
                lists.put(
                    kind,
                    new ListNumbering.Own(
                        new BigInteger(WordXml.attribute(list, "abstractNumId")),
                        WordXml.children(list, "lvl").size())));
  }
}
