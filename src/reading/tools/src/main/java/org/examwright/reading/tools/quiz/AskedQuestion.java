package org.examwright.reading.tools.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** A question as it is put together. */
public final class AskedQuestion {
  final RichText stem;
  final Interaction interaction;
  final List<RichText> hints = new ArrayList<>();
  final List<String> tags = new ArrayList<>();
  String id = "";
  String label = "";
  List<Inline> title = List.of();
  BigDecimal points = BigDecimal.ONE;
  RichText general = RichText.EMPTY;
  private RichText correct = RichText.EMPTY;
  private RichText incorrect = RichText.EMPTY;

  public AskedQuestion(RichText stem, Interaction interaction) {
    this.stem = stem;
    this.interaction = interaction;
  }

  /** Gives it an id of its own; blank for one that is made from what it asks. */
  public AskedQuestion called(String name) {
    id = name.strip();
    return this;
  }

  public AskedQuestion labelled(String number) {
    label = number;
    return this;
  }

  public AskedQuestion titled(List<Inline> name) {
    title = name;
    return this;
  }

  public AskedQuestion worth(BigDecimal value) {
    points = value;
    return this;
  }

  /** What is shown whatever was answered; each is added to those before. */
  public AskedQuestion explained(RichText text) {
    general = general.then(text);
    return this;
  }

  /** What is shown to those who are right, and to those who are wrong. */
  public AskedQuestion judged(RichText right, RichText wrong) {
    correct = right;
    incorrect = wrong;
    return this;
  }

  public AskedQuestion hint(RichText text) {
    if (!text.isEmpty()) {
      hints.add(text);
    }
    return this;
  }

  public AskedQuestion tagged(List<String> words) {
    words.stream()
        .map(word -> word.replaceAll("\\s+", " ").strip())
        .filter(word -> !word.isEmpty() && !tags.contains(word))
        .forEach(tags::add);
    return this;
  }

  Feedback feedback() {
    return new Feedback(general, correct, RichText.EMPTY, incorrect, hints);
  }
}
