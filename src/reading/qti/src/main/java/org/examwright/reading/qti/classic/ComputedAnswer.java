package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Html;
import org.examwright.reading.qti.xml.XmlElement;

/** Reads a question whose numbers a platform draws: it becomes one with the first of them. */
record ComputedAnswer(ClassicItem item) {
  private static final Pattern TAG_OR_NAME = Pattern.compile("<[^<>]*>|\\[([^\\[\\]<>]{1,100})]");

  /** The question with its first numbers; nothing if the file names none. */
  Optional<ItemContent> read() {
    Optional<XmlElement> first = item.element().descendant("var_set");
    Optional<BigDecimal> answer = first.flatMap(set -> WrittenNumber.read(set.textOf("answer")));
    if (first.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    first.get().children("var").forEach(var -> values.put(var.attribute("name"), var.text()));
    String formulas =
        String.join(
            ", ", item.element().descendants("formula").stream().map(XmlElement::text).toList());
    item.warning(
        "the numbers of the question are drawn by formula"
            + (formulas.isEmpty() ? "" : " (`" + formulas + "`)")
            + ": it becomes a question with the first of "
            + item.element().descendants("var_set").size()
            + " sets of them",
        "make a question of each set of numbers that you want to ask");
    String html =
        TAG_OR_NAME
            .matcher(item.presentation().stem())
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) != null && values.containsKey(found.group(1))
                            ? Html.escape(values.getOrDefault(found.group(1), ""))
                            : found.group()));
    return Optional.of(
        new ItemContent(
            item.text(html),
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(answer.get(), tolerance(answer.get())))),
                "")));
  }

  private BigDecimal tolerance(BigDecimal answer) {
    Optional<XmlElement> said = item.element().descendant("answer_tolerance");
    String written = said.map(XmlElement::text).orElse("");
    boolean percent =
        written.endsWith("%")
            || said.filter(
                    s ->
                        (s.attribute("margin_type") + s.attribute("type"))
                            .toLowerCase(Locale.ROOT)
                            .contains("percent"))
                .isPresent();
    BigDecimal number = WrittenNumber.read(written.replace("%", "")).orElse(BigDecimal.ZERO).abs();
    return percent ? answer.abs().multiply(number).movePointLeft(2) : number;
  }
}
