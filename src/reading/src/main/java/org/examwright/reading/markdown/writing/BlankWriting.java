package org.examwright.reading.markdown.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;

/** Writes what stands between the double brackets of blanks. */
record BlankWriting(Interaction.Gaps gaps) {

  String written(String id) {
    Gap gap = gaps.gaps().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return switch (gap) {
      case Gap.TextGap text ->
          text.answers().stream().map(a -> escaped(a.text())).collect(Collectors.joining("|"));
      case Gap.NumericGap numeric ->
          QuestionWriting.number(numeric.answers().getFirst().accepted())
              .replace("[", "\\[")
              .replace("]", "\\]");
      case Gap.DropDownGap down -> "=" + options(down.choices());
    };
  }

  /** The right one stands first. */
  private static String options(List<Choice> choices) {
    return Stream.concat(
            choices.stream().filter(Choice::key), choices.stream().filter(c -> !c.key()))
        .map(choice -> escaped(choice.content().plainText().replace('\n', ' ')))
        .collect(Collectors.joining(", "));
  }

  private static String escaped(String words) {
    String escaped = words.replaceAll("[\\p{Punct}&&[^-'\"%/()?;+]]", "\\\\$0");
    return escaped.matches("[0-9+-].*") && Character.isDigit(escaped.charAt(0))
        ? "\\" + escaped
        : escaped.matches("[+-].*") ? "\\" + escaped : escaped;
  }
}
