package org.examwright.exporters.qti.canvas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.exporters.qti.item12.Entry;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.ResponseLabel;
import org.examwright.exporters.qti.item12.Rule;
import org.examwright.exporters.qti.item12.RuleCondition;
import org.examwright.exporters.qti.item12.Share;
import org.examwright.exporters.qti.item12.Text;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Html;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;
import org.examwright.rendering.sheet.Mixing;

/**
 * Plans questions with gaps: all of them texts to be written, or all of them drop-downs.
 *
 * <p>Canvas marks a blank by its name in brackets; other brackets are written as character
 * references, and blanks have names that are not in the text.
 */
final class GapPlans {
  private static final Pattern MARK = Pattern.compile("<blank (\\d+)>");

  private final List<Gap> gaps;
  private final String language;
  private final boolean dropDowns;
  private final String prefix;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Rule> scoring = new ArrayList<>();
  private final List<Rule> answers = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  private GapPlans(RichText stem, List<Gap> gaps, String language) {
    this.gaps = gaps;
    this.language = language;
    gaps.forEach(gap -> places.put(gap.id(), places.size()));
    this.dropDowns = gaps.stream().allMatch(Gap.DropDownGap.class::isInstance);
    this.prefix = unusedPrefix(stem.plainText());
  }

  static Plan plan(RichText stem, List<Gap> gaps, PackagePictures pictures, String language) {
    GapPlans plans = new GapPlans(stem, gaps, language);
    return plans.plan(
        HtmlRenderer.ofLanguage(new CanvasHtml(pictures, plans::place), language).blocks(stem));
  }

  /** Whether a drop-down stands beside other gaps and has to be written into as they are. */
  static boolean areMixed(List<Gap> gaps) {
    long dropDowns = gaps.stream().filter(Gap.DropDownGap.class::isInstance).count();
    return dropDowns > 0 && dropDowns < gaps.size();
  }

  private Plan plan(String stem) {
    for (int i = 0; i < gaps.size(); i++) {
      blank(i);
    }
    String html = stem.replace("[", "&#91;").replace("]", "&#93;");
    html = MARK.matcher(html).replaceAll(mark -> "[" + name(Integer.parseInt(mark.group(1))) + "]");
    return new Plan(
        dropDowns ? CanvasType.DROP_DOWNS : CanvasType.TEXT_BLANKS,
        html,
        entries,
        scoring,
        answers,
        messages);
  }

  private String place(String id) {
    int index = Objects.requireNonNull(places.get(id));
    return mark(index) + (dropDowns ? "" : options(gaps.get(index)));
  }

  /** Markup that rich text never becomes. */
  private static String mark(int index) {
    return "<blank " + index + ">";
  }

  /** What may be written, where a drop-down stands beside other gaps. */
  private static String options(Gap gap) {
    return switch (gap) {
      case Gap.DropDownGap dropDown ->
          mixed(dropDown).stream()
              .map(choice -> Html.escape(line(choice)))
              .collect(Collectors.joining(" / ", " (", ")"));
      case Gap.TextGap ignored -> "";
      case Gap.NumericGap ignored -> "";
    };
  }

  private void blank(int index) {
    List<ResponseLabel> labels = new ArrayList<>();
    switch (gaps.get(index)) {
      case Gap.TextGap text -> {
        for (AcceptedAnswer answer : text.answers()) {
          if (Share.isAll(answer.credit())) {
            accept(index, labels, answer.text(), answer.feedback());
          }
        }
      }
      case Gap.NumericGap numeric -> {
        for (NumericAnswer answer : numeric.answers()) {
          if (Share.isAll(answer.credit())) {
            for (BigDecimal number : numbers(answer.accepted())) {
              accept(index, labels, number.toPlainString(), answer.feedback());
            }
          }
        }
      }
      case Gap.DropDownGap dropDown -> {
        for (Choice choice : mixed(dropDown)) {
          String text = line(choice);
          if (choice.key()) {
            accept(index, labels, text, choice.feedback());
          } else if (dropDowns) {
            offer(index, labels, text, choice.feedback());
          }
        }
      }
    }
    entries.add(
        new Entry.Picked(
            response(index), "Single", Text.plain(name(index)), false, List.copyOf(labels)));
  }

  /** The right choice is often the author's first, and Canvas keeps the order of drop-downs. */
  private static List<Choice> mixed(Gap.DropDownGap dropDown) {
    return Mixing.mixed(dropDown.choices(), choice -> choice.content().plainText());
  }

  /** Nobody writes a choice of several lines into a gap. */
  private static String line(Choice choice) {
    return choice.content().plainText().replaceAll("\\s+", " ");
  }

  private void accept(int index, List<ResponseLabel> labels, String text, RichText feedback) {
    String label = offer(index, labels, text, feedback);
    scoring.add(
        Rule.earning(
            Share.of(index, gaps.size()), new RuleCondition.Picks(response(index), label)));
  }

  private String offer(int index, List<ResponseLabel> labels, String text, RichText feedback) {
    String ident = name(index) + "_" + (labels.size() + 1);
    labels.add(new ResponseLabel(ident, Text.plain(dropDowns ? Isolate.of(text, language) : text)));
    messages.add(new Message(Message.identFor(ident), feedback));
    answers.add(
        Rule.showing(Message.identFor(ident), new RuleCondition.Picks(response(index), ident)));
    return ident;
  }

  /** Numbers that are compared as texts: what the author named. */
  private static List<BigDecimal> numbers(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value -> List.of(value.value());
      case NumericAnswer.Range range ->
          range.lowest().compareTo(range.highest()) == 0
              ? List.of(range.lowest())
              : List.of(range.lowest(), range.highest());
    };
  }

  private String name(int index) {
    return prefix + (index + 1);
  }

  private String response(int index) {
    return "response_" + name(index);
  }

  private static String unusedPrefix(String text) {
    String prefix = "blank";
    while (text.contains("[" + prefix)) {
      prefix += "_";
    }
    return prefix;
  }
}
