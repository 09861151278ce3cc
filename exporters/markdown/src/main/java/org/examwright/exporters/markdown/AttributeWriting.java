package org.examwright.exporters.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.markdown.BlankWriting;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.markdown.Manner;
import org.examwright.markdown.TextWriting;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WordList;
import org.examwright.reading.source.ContentIds;

/**
 * Writes what stands in braces at the end of a question's line.
 *
 * @param manner whether the id and the kind are given even where the reader finds them by itself
 */
record AttributeWriting(Question question, Manner manner) {

  /** The braces with a space in front; nothing if there is nothing to say. */
  String write() {
    List<String> said = new ArrayList<>();
    boolean named = manner != Manner.BRIEF;
    if (named
        || question.label().isEmpty()
        || !question.id().equals(new ContentIds().of(question.stem()))) {
      said.add(id());
    }
    if (named || !isSeen()) {
      said.add("." + Kind.of(question.interaction()).word());
    }
    boolean none = question.label().isEmpty();
    if (none ? named : !isNumber(question.label())) {
      said.add(AttributeKey.LABEL.quoting(question.label()));
    }
    if (question.points().compareTo(BigDecimal.ONE) != 0) {
      said.add(AttributeKey.POINTS.with(question.points().toPlainString()));
    }
    if (!question.tags().isEmpty()) {
      said.add(AttributeKey.TAGS.quoting(WordList.written(question.tags())));
    }
    if (!question.title().isEmpty()) {
      said.add(title(question.title()));
    }
    ofKind(said);
    return said.isEmpty() ? "" : " {" + String.join(" ", said) + "}";
  }

  /** Whether the reader takes a label for a number in front of a question. */
  static boolean isNumber(String label) {
    return label.matches("[0-9]{1,6}[a-z]?");
  }

  private String id() {
    boolean plain = question.id().matches("[\\p{L}\\p{Nd}_.:+,/%-]+");
    return plain ? "#" + question.id() : AttributeKey.ID.quoting(question.id());
  }

  /** Whether the answers show what kind of question it is. */
  private boolean isSeen() {
    return switch (question.interaction()) {
      case Interaction.OpenResponse ignored -> true;
      case Interaction.ChoiceSelection selection ->
          !selection.multiple() || selection.choices().stream().filter(Choice::key).count() > 1;
      case Interaction.TrueFalse ignored -> true;
      case Interaction.ShortAnswer ignored -> true;
      case Interaction.Numeric ignored -> true;
      case Interaction.Gaps ignored -> true;
      case Interaction.FileUpload ignored -> false;
      case Interaction.Matching ignored -> false;
      case Interaction.Ordering ignored -> false;
      case Interaction.None ignored -> false;
    };
  }

  private void ofKind(List<String> said) {
    switch (question.interaction()) {
      case Interaction.OpenResponse open -> {
        if (open.expectedLines() != null) {
          said.add(AttributeKey.LINES.with(open.expectedLines().toString()));
        }
      }
      case Interaction.FileUpload upload -> {
        if (upload.maximumFiles() != 1) {
          said.add(AttributeKey.FILES.with(Integer.toString(upload.maximumFiles())));
        }
        if (!upload.acceptedTypes().isEmpty()) {
          said.add(AttributeKey.TYPES.quoting(String.join(",", upload.acceptedTypes())));
        }
      }
      case Interaction.ChoiceSelection selection -> shuffle(selection.shuffle(), said);
      case Interaction.Matching matching -> shuffle(matching.shuffle(), said);
      case Interaction.ShortAnswer words -> caseCounts(words.caseSensitive(), said);
      case Interaction.Gaps gaps -> caseCounts(BlankWriting.isCaseSensitive(gaps), said);
      case Interaction.Numeric numeric -> {
        if (!numeric.unit().isBlank()) {
          said.add(AttributeKey.UNIT.quoting(numeric.unit()));
        }
      }
      case Interaction.TrueFalse ignored -> {}
      case Interaction.Ordering ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  private static void shuffle(boolean shuffle, List<String> said) {
    if (shuffle) {
      said.add(AttributeKey.SHUFFLE.with("true"));
    }
  }

  private static void caseCounts(boolean counts, List<String> said) {
    if (counts) {
      said.add(AttributeKey.CASE.with("sensitive"));
    }
  }

  private String title(List<Inline> title) {
    boolean plain =
        title.size() == 1
            && title.getFirst() instanceof Inline.Text text
            && text.value().equals(text.value().strip());
    return plain
        ? AttributeKey.TITLE.quoting(PlainText.of(title))
        : AttributeKey.MARKDOWN_TITLE.quoting(
            TextWriting.of(manner).blocks().line(title, Place.LINE));
  }
}
