package org.examwright.exporters.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.moodle.MoodleTags;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.moodle.gift.GiftComment;
import org.examwright.moodle.gift.GiftEscapes;
import org.examwright.moodle.gift.GiftSigns;

/** A question as a block of lines. */
record GiftBlock(GiftTexts texts) {

  /**
   * The block of a question.
   *
   * @param name as Moodle is to store it
   */
  String of(Question question, String name) {
    StringBuilder out = new StringBuilder();
    out.append(GiftComment.id(question.id())).append('\n');
    MoodleTags.of(question.tags()).forEach(tag -> out.append(GiftComment.tag(tag)).append('\n'));
    return out.append(name(name))
        .append(texts.stem(question, braces(question)))
        .append('\n')
        .toString();
  }

  /** A text that asks nothing. */
  String description(RichText text, String name) {
    return name(name) + texts.full(text) + "\n";
  }

  private static String name(String name) {
    return GiftSigns.NAME + GiftEscapes.written(name) + GiftSigns.NAME;
  }

  private String braces(Question question) {
    if (question.interaction() instanceof Interaction.None) {
      return "";
    }
    List<String> lines = new ArrayList<>(new GiftAnswers(texts).lines(question));
    RichText feedback = question.interaction().modelAnswer().then(question.feedback().general());
    if (!feedback.isEmpty()) {
      lines.add(GiftSigns.GENERAL_FEEDBACK + texts.full(feedback));
    }
    return lines.size() < 2 && feedback.isEmpty()
        ? "{" + String.join("", lines) + "}"
        : "{\n\t" + String.join("\n\t", lines) + "\n}";
  }
}
