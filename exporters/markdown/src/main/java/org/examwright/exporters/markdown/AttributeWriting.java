package org.examwright.exporters.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.exporters.markdown.InlineWriting.Place;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
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
      said.add("." + kind());
    }
    boolean none = question.label().isEmpty();
    if (none ? named : !isNumber(question.label())) {
      said.add("label=" + quoted(question.label()));
    }
    if (question.points().compareTo(BigDecimal.ONE) != 0) {
      said.add("points=" + question.points().toPlainString());
    }
    if (!question.tags().isEmpty()) {
      said.add(
          "tags="
              + quoted(
                  question.tags().stream()
                      .map(AttributeWriting::tag)
                      .collect(Collectors.joining(", "))));
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
    return plain ? "#" + question.id() : "id=" + quoted(question.id());
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

  private String kind() {
    return switch (question.interaction()) {
      case Interaction.OpenResponse ignored -> "essay";
      case Interaction.FileUpload ignored -> "upload";
      case Interaction.ChoiceSelection selection -> selection.multiple() ? "multiple" : "choice";
      case Interaction.TrueFalse ignored -> "true-false";
      case Interaction.ShortAnswer ignored -> "short";
      case Interaction.Numeric ignored -> "numeric";
      case Interaction.Matching ignored -> "matching";
      case Interaction.Ordering ignored -> "ordering";
      case Interaction.Gaps ignored -> "gaps";
      case Interaction.None ignored -> "description";
    };
  }

  private void ofKind(List<String> said) {
    switch (question.interaction()) {
      case Interaction.OpenResponse open -> {
        if (open.expectedLines() != null) {
          said.add("lines=" + open.expectedLines());
        }
      }
      case Interaction.FileUpload upload -> {
        if (upload.maximumFiles() != 1) {
          said.add("files=" + upload.maximumFiles());
        }
        if (!upload.acceptedTypes().isEmpty()) {
          said.add("types=" + quoted(String.join(",", upload.acceptedTypes())));
        }
      }
      case Interaction.ChoiceSelection selection -> shuffle(selection.shuffle(), said);
      case Interaction.Matching matching -> shuffle(matching.shuffle(), said);
      case Interaction.ShortAnswer words -> caseCounts(words.caseSensitive(), said);
      case Interaction.Gaps gaps -> caseCounts(BlankWriting.isCaseSensitive(gaps), said);
      case Interaction.Numeric numeric -> {
        if (!numeric.unit().isBlank()) {
          said.add("unit=" + quoted(numeric.unit()));
        }
      }
      case Interaction.TrueFalse ignored -> {}
      case Interaction.Ordering ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  private static void shuffle(boolean shuffle, List<String> said) {
    if (shuffle) {
      said.add("shuffle=true");
    }
  }

  private static void caseCounts(boolean counts, List<String> said) {
    if (counts) {
      said.add("case=sensitive");
    }
  }

  private String title(List<Inline> title) {
    boolean plain =
        title.size() == 1
            && title.getFirst() instanceof Inline.Text text
            && text.value().equals(text.value().strip());
    return plain
        ? "title=" + quoted(PlainText.of(title))
        : "markdown-title=" + quoted(TextWriting.of(manner).blocks().line(title, Place.LINE));
  }

  /** White space at the ends of a tag would be none of it. */
  private static String tag(String tag) {
    int from = tag.length() - tag.stripLeading().length();
    int to = tag.stripTrailing().length();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      out.append(c == ',' || c == '\\' || i < from || i >= to ? "\\" : "").append(c);
    }
    return out.toString();
  }

  static String quoted(String words) {
    return "\""
        + words
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("&#", "&#38;#")
            .replace("\n", "&#10;")
        + "\"";
  }
}
