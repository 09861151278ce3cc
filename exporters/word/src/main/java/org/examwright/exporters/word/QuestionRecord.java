package org.examwright.exporters.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Letters;
import org.examwright.rendering.sheet.Mixing;
import org.examwright.rendering.sheet.SheetPart;
import org.examwright.rendering.xml.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what paper does not show of questions.
 *
 * @param solved whether answers are shown, so that nothing is given away
 */
record QuestionRecord(XmlWriter out, Map<String, Question> questions, boolean solved) {
  /** Answers that look as if what they earn stood behind them, or as if they were several. */
  private static final Pattern LIKE_OTHERS =
      Pattern.compile(".*\\([^(]*\\d[^(]*\\)|(?:.*\\s)?/(?:\\s.*)?", Pattern.DOTALL);

  private static String said(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  void write(PaperMarks.Marked marked) {
    SheetPart.QuestionPart printed = marked.question();
    Question question = questions.get(printed.id());
    if (question == null) {
      return;
    }
    out.open(
        "question",
        "mark",
        Integer.toString(marked.mark()),
        "id",
        question.id(),
        "kind",
        kind(question.interaction()),
        "number",
        printed.number(),
        "label",
        question.label(),
        "titled",
        printed.title().isEmpty() ? "no" : "yes",
        "points",
        printed.points().isEmpty() ? "" : number(question.points()),
        "printed",
        printed.points());
    kept(question);
    out.close();
  }

  /** Writes a question that is a line of a key, and has no mark. */
  void write(Question question) {
    out.open("question", "mark", "key-" + question.id(), "id", question.id());
    kept(question);
    out.close();
  }

  private void kept(Question question) {
    details(question.interaction());
    if (solved) {
      if (question.interaction() instanceof Interaction.ChoiceSelection selection) {
        leaf("partial", partial(selection.choices()));
      }
      if (question.interaction() instanceof Interaction.Matching matching) {
        leaf("others", others(matching));
      }
      question
          .interaction()
          .words()
          .map(AcceptedAnswer::text)
          .filter(text -> LIKE_OTHERS.matcher(text).matches())
          .forEach(text -> out.open("literal").text(text).close());
      question.tags().forEach(tag -> out.open("tag").text(tag).close());
    }
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  private static String kind(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> "open";
      case Interaction.ChoiceSelection ignored -> "choice";
      case Interaction.TrueFalse ignored -> "truth";
      case Interaction.ShortAnswer ignored -> "words";
      case Interaction.Numeric ignored -> "number";
      case Interaction.Matching ignored -> "matching";
      case Interaction.Ordering ignored -> "ordering";
      case Interaction.Gaps ignored -> "gaps";
      case Interaction.FileUpload ignored -> "files";
      case Interaction.None ignored -> "none";
    };
  }

  private void details(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse open -> leaf("lines", said(open.expectedLines()));
      case Interaction.ChoiceSelection selection -> shuffle(selection.shuffle());
      case Interaction.Matching matching -> shuffle(matching.shuffle());
      case Interaction.Gaps gaps -> gaps.gaps().forEach(this::gap);
      case Interaction.FileUpload upload -> leaf("files", said(upload.maximumFiles()));
      case Interaction.TrueFalse ignored -> {}
      case Interaction.ShortAnswer ignored -> {}
      case Interaction.Numeric ignored -> {}
      case Interaction.Ordering ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  /** The letters of what earns something and is no key, which a key does not tell apart. */
  private static String partial(List<Choice> choices) {
    return IntStream.range(0, choices.size())
        .filter(i -> !choices.get(i).key() && choices.get(i).credit() != null)
        .mapToObj(Letters::of)
        .collect(Collectors.joining(" "));
  }

  /** The letters of right sides that belong to no left side, in the order of the set. */
  private static String others(Interaction.Matching matching) {
    List<List<Inline>> rights = Mixing.rights(matching);
    return matching.distractors().stream()
        .map(other -> Letters.of(rights.indexOf(other)))
        .collect(Collectors.joining(" "));
  }

  private void leaf(String name, String value) {
    if (!value.isEmpty()) {
      out.open(name).text(value).close();
    }
  }

  private void shuffle(boolean shuffle) {
    if (!shuffle) {
      out.open("fixed").close();
    }
  }

  private void gap(Gap gap) {
    switch (gap) {
      case Gap.TextGap text -> out.open("gap", "id", text.id(), "kind", "words").close();
      case Gap.NumericGap number -> out.open("gap", "id", number.id(), "kind", "number").close();
      case Gap.DropDownGap down -> {
        out.open("gap", "id", down.id(), "kind", "choice");
        if (solved) {
          out.open("places").text(places(down.choices())).close();
        }
        out.close();
      }
    }
  }

  /** For each choice as it is printed, its place in the set, from 0. */
  private static String places(List<Choice> choices) {
    return Mixing.mixed(
            IntStream.range(0, choices.size()).boxed().toList(),
            place -> words(choices.get(place).content()))
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static String words(RichText content) {
    return content.blocks().size() == 1 && content.blocks().getFirst() instanceof Block.Paragraph
        ? content.plainText()
        : content.plainText().replace('\n', ' ');
  }
}
