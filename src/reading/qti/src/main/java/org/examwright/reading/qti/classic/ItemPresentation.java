package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.source.html.GapPlace;

/**
 * What an item shows and where it is answered.
 *
 * @param fields in the order of the file
 */
record ItemPresentation(XmlElement item, List<ResponseField> fields) {
  private static final Set<String> BLOCKS_OF_ANSWERS =
      Set.of("RESPONSE_BLOCK", "RIGHT_MATCH_BLOCK");

  private static final Pattern TAG_OR_NAME = Pattern.compile("<[^<>]*>|\\[([^\\[\\]<>]{1,200})]");

  static ItemPresentation of(XmlElement item) {
    List<ResponseField> fields = new ArrayList<>();
    item.children("presentation").forEach(presentation -> find(presentation, fields));
    return new ItemPresentation(item, List.copyOf(fields));
  }

  private static void find(XmlElement element, List<ResponseField> fields) {
    element
        .elements()
        .forEach(
            child -> {
              if (ResponseField.NAMES.contains(child.name())) {
                fields.add(ResponseField.of(child, element));
              } else {
                find(child, fields);
              }
            });
  }

  /** Where the stem stands. */
  Origin origin() {
    return item.child("presentation").map(ItemMaterial::origin).orElse(item.origin());
  }

  /** What is shown above the answers, as HTML. */
  String stem() {
    return stem(field -> "");
  }

  /**
   * The same with something in the place of each response.
   *
   * @param inPlace HTML, such as the mark of a gap
   */
  String stem(Function<ResponseField, String> inPlace) {
    StringBuilder out = new StringBuilder();
    item.children("presentation").forEach(presentation -> write(presentation, inPlace, out));
    return out.toString();
  }

  @SuppressWarnings("ReferenceEquality") // two responses may be written alike
  private void write(
      XmlElement element, Function<ResponseField, String> inPlace, StringBuilder out) {
    for (XmlElement child : element.elements().toList()) {
      if (ResponseField.NAMES.contains(child.name())) {
        fields.stream().filter(f -> f.element() == child).map(inPlace).forEach(out::append);
      } else if (child.name().equals("material") || child.name().equals("flow_mat")) {
        out.append(ItemMaterial.html(child));
      } else if (!BLOCKS_OF_ANSWERS.contains(child.attribute("class"))) {
        write(child, inPlace, out);
      }
    }
  }

  /** Whether something is shown behind a response, so that it is a gap in a text. */
  boolean hasGapsInText() {
    String marked = stem(field -> GapPlace.of("")).strip();
    return fields.size() > 1 || (!fields.isEmpty() && !marked.endsWith(GapPlace.of("")));
  }

  /** The names in brackets of a text outside of its tags, each once. */
  static Set<String> bracketed(String html) {
    Set<String> names = new LinkedHashSet<>();
    Matcher found = TAG_OR_NAME.matcher(html);
    while (found.find()) {
      if (found.group(1) != null) {
        names.add(found.group(1));
      }
    }
    return names;
  }

  /**
   * A text with marks of gaps in the place of their names in brackets, of each the first time.
   *
   * @param gaps the ids of gaps, which are their names
   */
  static String marked(String html, Set<String> gaps) {
    Set<String> left = new LinkedHashSet<>(gaps);
    return TAG_OR_NAME
        .matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null && left.remove(found.group(1))
                        ? GapPlace.of(found.group(1))
                        : found.group()));
  }

  /** The right sides of Blackboard's matching, each as it is shown. */
  List<XmlElement> rightBlocks() {
    return item.descendants("flow").stream()
        .filter(flow -> flow.attribute("class").equals("RIGHT_MATCH_BLOCK"))
        .flatMap(XmlElement::elements)
        .toList();
  }
}
