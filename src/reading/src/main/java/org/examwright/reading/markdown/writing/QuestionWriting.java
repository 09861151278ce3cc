package org.examwright.reading.markdown.writing;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.text.OneLine;
import org.examwright.reading.markdown.writing.InlineWriting.Place;

/** Writes one question. */
record QuestionWriting(Question question, Manner manner) {

  /** How explicit the writing is. */
  enum Manner {
    /** Without what can be seen or is made by the reader. */
    BRIEF,
    /** With the question's kind and id. */
    NAMED,
    /**
     * The same, and every text is marked as nothing but text, since something in it looks like the
     * beginning of something else.
     */
    APART
  }

  private static final String TEXT = "<div class=\"text\">";
  private static final String TEXT_END = "</div>";
  private static final String NOTHING = "<wbr>";
  private static final BlockWriting BLOCKS = new BlockWriting(gap -> "");

  /** The question's lines, without a line end at the end. */
  String write() {
    List<String> parts = new ArrayList<>();
    BlockWriting blocks = stemBlocks();
    RichText stem = question.stem();
    String attributes = new QuestionAttributes(question, manner != Manner.BRIEF).write();
    if (!apart() && stem.blocks().getFirst() instanceof Block.Paragraph first) {
      String line = blocks.line(first.content(), Place.LINE);
      boolean bold =
          first.content().stream().allMatch(inline -> !(inline instanceof Inline.Strong));
      String number = QuestionAttributes.isNumber(question.label()) ? question.label() + ". " : "";
      parts.add(
          (bold
                  ? "**" + number + line + "**"
                  : (number.isEmpty() ? "" : "**" + number.strip() + "** ") + line)
              + attributes);
      stem = new RichText(stem.blocks().subList(1, stem.blocks().size()));
    } else {
      String number =
          QuestionAttributes.isNumber(question.label()) ? question.label() + "." : "Question:";
      parts.add("**" + number + "**" + attributes);
    }
    parts.add(text(blocks, stem));
    interaction(parts);
    feedback(parts);
    parts.removeIf(String::isEmpty);
    return String.join("\n\n", parts);
  }

  private boolean apart() {
    return manner == Manner.APART;
  }

  private BlockWriting stemBlocks() {
    return question.interaction() instanceof Interaction.Gaps gaps
        ? new BlockWriting(new BlankWriting(gaps)::written)
        : BLOCKS;
  }

  private String text(RichText text) {
    return text(BLOCKS, text);
  }

  private String text(BlockWriting blocks, RichText text) {
    String written = blocks.write(text);
    return apart() && !text.isEmpty() ? apart(written) : written;
  }

  /** Marks blocks as nothing but text. */
  static String apart(String blocks) {
    return TEXT + "\n\n" + blocks + "\n\n" + TEXT_END;
  }

  private void interaction(List<String> parts) {
    switch (question.interaction()) {
      case Interaction.OpenResponse open -> answer(open.modelAnswer(), open.graderNotes(), parts);
      case Interaction.FileUpload upload ->
          answer(upload.modelAnswer(), upload.graderNotes(), parts);
      case Interaction.ChoiceSelection selection ->
          parts.add(join(selection.choices().stream().map(this::choice).toList()));
      case Interaction.TrueFalse truth ->
          parts.add(
              join(
                  List.of(
                      option(truth.key(), "True", truth.feedbackWhenTrue()),
                      option(!truth.key(), "False", truth.feedbackWhenFalse()))));
      case Interaction.ShortAnswer words ->
          parts.add(String.join("\n", words.answers().stream().map(this::accepted).toList()));
      case Interaction.Numeric numeric ->
          parts.add(String.join("\n", numeric.answers().stream().map(this::accepted).toList()));
      case Interaction.Matching matching -> parts.add(pairs(matching));
      case Interaction.Ordering ordering ->
          parts.add(BLOCKS.write(RichText.of(new Block.OrderedList(1, false, ordering.items()))));
      case Interaction.Gaps ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  private void answer(RichText answer, RichText notes, List<String> parts) {
    boolean stemGoesOn = apart() || question.stem().blocks().size() > 1;
    if (!answer.isEmpty() || stemGoesOn) {
      label("Answer", answer, parts);
    }
    if (!notes.isEmpty()) {
      label("Grading", notes, parts);
    }
  }

  private void label(String label, RichText text, List<String> parts) {
    boolean sameLine =
        !apart() && !text.isEmpty() && text.blocks().getFirst() instanceof Block.Paragraph;
    String bold = "**" + label + ":**";
    parts.add(sameLine ? bold + " " + text(text) : bold);
    if (!sameLine) {
      parts.add(text(text));
    }
  }

  private static String join(List<String> items) {
    return String.join(
        items.stream().allMatch(item -> !item.contains("\n\n")) ? "\n" : "\n\n", items);
  }

  private String choice(Choice choice) {
    String credit =
        choice.credit() == null ? "" : "{credit=" + choice.credit().toPlainString() + "}";
    RichText content = choice.content();
    String words;
    if (!apart() && content.blocks().getFirst() instanceof Block.Paragraph first) {
      words = BLOCKS.line(first.content(), Place.LINE) + (credit.isEmpty() ? "" : " " + credit);
      content = new RichText(content.blocks().subList(1, content.blocks().size()));
    } else {
      words = NOTHING + (credit.isEmpty() ? "" : " " + credit);
    }
    String more = text(content);
    return option(choice.key(), more.isEmpty() ? words : words + "\n\n" + more, choice.feedback());
  }

  private String option(boolean right, String words, RichText feedback) {
    String quote = feedback.isEmpty() ? "" : BlockWriting.quote(text(feedback));
    String gap = quote.isEmpty() ? "" : words.contains("\n\n") ? "\n\n" : "\n";
    return BlockWriting.indented("- ", (right ? "[x] " : "[ ] ") + words + gap + quote);
  }

  private String accepted(AcceptedAnswer answer) {
    boolean plain =
        answer.text().matches("[\\p{L}0-9][\\p{L}0-9 ]*+")
            && Escapes.text(answer.text(), false).equals(answer.text());
    return "= "
        + (plain ? Escapes.text(answer.text(), false) : CodeSpan.of(answer.text()))
        + credit(answer.credit(), answer.feedback());
  }

  private String accepted(NumericAnswer answer) {
    return "= " + number(answer.accepted()) + credit(answer.credit(), answer.feedback());
  }

  static String number(NumericAnswer.Accepted accepted) {
    return switch (accepted) {
      case NumericAnswer.Value value ->
          value.tolerance().signum() == 0
              ? value.value().toPlainString()
              : value.value().toPlainString() + " ± " + value.tolerance().toPlainString();
      case NumericAnswer.Range range ->
          "[" + range.lowest().toPlainString() + ", " + range.highest().toPlainString() + "]";
    };
  }

  private static String credit(java.math.BigDecimal credit, RichText feedback) {
    List<String> said = new ArrayList<>();
    if (credit.compareTo(java.math.BigDecimal.valueOf(100)) != 0) {
      said.add("credit=" + credit.toPlainString());
    }
    if (!feedback.isEmpty()) {
      said.add("feedback=" + QuestionAttributes.quoted(feedback.plainText()));
    }
    return said.isEmpty() ? "" : " {" + String.join(" ", said) + "}";
  }

  private static String pairs(Interaction.Matching matching) {
    List<String> rows = new ArrayList<>();
    rows.add(BlockWriting.row(List.of(NOTHING, NOTHING)));
    rows.add(BlockWriting.row(List.of("---", "---")));
    for (Pair pair : matching.pairs()) {
      String left = BLOCKS.line(OneLine.of(pair.left().blocks()), Place.CELL);
      rows.add(BlockWriting.row(List.of(left, BLOCKS.line(pair.right(), Place.CELL))));
    }
    for (List<Inline> distractor : matching.distractors()) {
      rows.add(BlockWriting.row(List.of(" ", BLOCKS.line(distractor, Place.CELL))));
    }
    return String.join("\n", rows);
  }

  private void feedback(List<String> parts) {
    if (!question.feedback().general().isEmpty()) {
      label("Explanation", question.feedback().general(), parts);
    }
    if (!question.feedback().correct().isEmpty()) {
      label("Correct", question.feedback().correct(), parts);
    }
    if (!question.feedback().partiallyCorrect().isEmpty()) {
      label("Partially correct", question.feedback().partiallyCorrect(), parts);
    }
    if (!question.feedback().incorrect().isEmpty()) {
      label("Incorrect", question.feedback().incorrect(), parts);
    }
    question.feedback().hints().forEach(hint -> label("Hint", hint, parts));
  }
}
