package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.reading.source.html.GapPlace;

/** Reads gaps: named in brackets in the text, or standing in it as responses. */
final class ClassicGaps {
  private static final String PREFIX = "response_";

  /** How New Quizzes calls what is picked and not written. */
  private static final Set<String> PICKED = Set.of("dropdown", "wordbank");

  /** How New Quizzes calls comparisons that take more than the words themselves. */
  private static final Set<String> LENIENT =
      Set.of("TextContainsAnswer", "TextCloseEnough", "TextRegex");

  private final ClassicItem item;
  private final boolean picked;
  private final Map<String, Optional<ResponseField>> gaps = new LinkedHashMap<>();

  /**
   * @param picked whether something is picked for all gaps
   */
  ClassicGaps(ClassicItem item, boolean picked) {
    this.item = item;
    this.picked = picked;
  }

  /** The text with its gaps; nothing if the file does not say what is right in one of them. */
  Optional<ItemContent> read() {
    String html = item.presentation().stem();
    Set<String> names = ItemPresentation.bracketed(html);
    boolean inText = item.responses().stream().noneMatch(field -> names.contains(name(field)));
    if (inText && !item.responses().isEmpty()) {
      html = item.presentation().stem(this::place);
    } else {
      item.responses().forEach(field -> gaps.put(name(field), Optional.of(field)));
      namedByConditions().forEach(name -> gaps.putIfAbsent(name, Optional.empty()));
      html = ItemPresentation.marked(html, gaps.keySet());
    }
    List<Gap> read = new ArrayList<>();
    for (Map.Entry<String, Optional<ResponseField>> gap : gaps.entrySet()) {
      Optional<Gap> found = gap(gap.getKey(), gap.getValue());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      read.add(found.get());
      if (!html.contains(GapPlace.of(gap.getKey()))) {
        html += " " + GapPlace.of(gap.getKey());
        item.note(
            "the blank `" + gap.getKey() + "` has no place in the text, and is put at its end");
      }
    }
    return read.isEmpty()
        ? Optional.empty()
        : Optional.of(new ItemContent(stem(html, read), new Interaction.Gaps(read)));
  }

  /** Signs around a blank do not make a formula of it. */
  private RichText stem(String html, List<Gap> read) {
    RichText stem = item.text(html);
    Set<String> marks = new HashSet<>();
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.GapMark mark) {
                marks.add(mark.gap());
              }
            })
        .visit(stem);
    return marks.size() == read.size() ? stem : item.text(FormulaDelimiter.hidden(html));
  }

  private String place(ResponseField field) {
    String id = Integer.toString(gaps.size() + 1);
    gaps.put(id, Optional.of(field));
    return GapPlace.of(id);
  }

  private static String name(ResponseField field) {
    String ident = field.ident();
    return ident.startsWith(PREFIX) && ident.length() > PREFIX.length()
        ? ident.substring(PREFIX.length())
        : ident;
  }

  /** Respondus names gaps in conditions alone. */
  private List<String> namedByConditions() {
    return item.rules().right().stream()
        .flatMap(rule -> rule.test().wanted())
        .map(KeyTest.Equal::field)
        .filter(field -> field.matches("\\[.+]"))
        .map(field -> field.substring(1, field.length() - 1))
        .distinct()
        .toList();
  }

  private Optional<Gap> gap(String id, Optional<ResponseField> field) {
    if (field.isPresent() && !field.get().labels().isEmpty() && !field.get().takesText()) {
      return isPicked(field.get()) ? dropDown(id, field.get()) : accepting(id, field.get());
    }
    Predicate<String> isMeant =
        asked ->
            asked.equals("[" + id + "]")
                || asked.equals(id)
                || field.filter(f -> item.isAbout(asked, f)).isPresent();
    if (field.filter(ResponseField::takesNumbers).isPresent()) {
      List<NumericAnswer> numbers = new ClassicAnswers(item).numbers(isMeant);
      if (!numbers.isEmpty()) {
        return Optional.of(new Gap.NumericGap(id, numbers));
      }
    }
    ClassicAnswers.AcceptedWords words = new ClassicAnswers(item).words(isMeant);
    return words.answers().isEmpty()
        ? Optional.empty()
        : Optional.of(new Gap.TextGap(id, words.answers(), words.caseSensitive()));
  }

  private boolean isPicked(ResponseField field) {
    return field.labels().stream()
            .anyMatch(l -> PICKED.contains(l.element().attribute("answer_type")))
        || (picked && field.labels().size() > 1);
  }

  /** All labels are accepted, whatever the conditions name. */
  private Optional<Gap> accepting(String id, ResponseField field) {
    AnswerList answers = new AnswerList(false);
    for (FieldLabel label : field.labels()) {
      String text = ClassicAnswers.oneLine(item.material().words(label.words()));
      String how = label.element().attribute("scoring_algorithm");
      if (LENIENT.contains(how)) {
        item.warning(
            "the answer `"
                + text
                + "` is compared as it stands from now on, not as `"
                + how
                + "` did",
            "add the wordings that are to be accepted");
      }
      if (!text.isEmpty()) {
        answers.add(text, CreditScale.FULL, item.feedback().of(field.ident(), label.ident()));
      }
    }
    return answers.all().isEmpty()
        ? Optional.empty()
        : Optional.of(new Gap.TextGap(id, answers.all(), false));
  }

  private Optional<Gap> dropDown(String id, ResponseField field) {
    Map<String, FieldLabel> byValue = field.byValue(item.rules().all());
    Optional<String> key =
        item.rules().right().stream()
            .flatMap(rule -> rule.test().wanted())
            .filter(asked -> item.isAbout(asked, field))
            .flatMap(asked -> Optional.ofNullable(byValue.get(asked.value())).stream())
            .map(FieldLabel::ident)
            .findFirst();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Choice> choices = new ArrayList<>();
    for (FieldLabel label : field.labels()) {
      RichText content = item.material().of(label.element());
      if (content.isEmpty()) {
        item.leaveOutEmpty(label);
        continue;
      }
      choices.add(
          new Choice(
              content,
              label.ident().equals(key.get()),
              null,
              item.feedback().of(field.ident(), label.ident())));
    }
    return Optional.of(new Gap.DropDownGap(id, choices));
  }
}
