package org.examwright.reading.tools.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** The options of a question, and what is made of them. */
public final class OfferedChoices {
  private final Problems problems;
  private final List<Offered> options = new ArrayList<>();

  private record Offered(
      RichText content,
      boolean key,
      @Nullable BigDecimal credit,
      RichText feedback,
      Origin origin) {}

  /** How many options may be chosen. */
  public enum Selecting {
    ONE,
    SEVERAL,
    /** As many as are right. */
    BY_KEYS
  }

  public OfferedChoices(Problems problems) {
    this.problems = problems;
  }

  public void add(RichText content, boolean key, RichText feedback, Origin origin) {
    add(content, key, null, feedback, origin);
  }

  /**
   * Adds an option.
   *
   * @param credit in percent; null if nothing is said
   */
  public void add(
      RichText content, boolean key, @Nullable BigDecimal credit, RichText reply, Origin origin) {
    options.add(new Offered(content, key, credit, reply, origin));
  }

  public boolean isEmpty() {
    return options.isEmpty();
  }

  public int size() {
    return options.size();
  }

  /**
   * A question of these options; nothing if they make none, which has been reported.
   *
   * @param howToMark what to do if none is marked as right
   */
  public Optional<Interaction> interaction(
      Origin question, Selecting selecting, boolean shuffle, String howToMark) {
    if (!areSound(question, howToMark)) {
      return Optional.empty();
    }
    long keys = options.stream().filter(Offered::key).count();
    if (selecting == Selecting.ONE && keys > 1) {
      problems.warning(
          options.getFirst().origin(),
          keys + " options are marked as right where one is meant: several may be chosen",
          howToMark);
    }
    List<Choice> choices =
        options.stream()
            .map(each -> new Choice(each.content, each.key, each.credit, each.feedback))
            .toList();
    boolean multiple = selecting == Selecting.SEVERAL || keys > 1;
    Optional<Interaction> truth = multiple ? Optional.empty() : truth(choices);
    return truth.isPresent()
        ? truth
        : Optional.of(new Interaction.ChoiceSelection(multiple, choices, shuffle));
  }

  private boolean areSound(Origin question, String howToMark) {
    if (options.isEmpty()) {
      problems.error(question, "the question has no options", howToMark);
      return false;
    }
    int errors = problems.errors();
    for (Offered option : options) {
      if (option.content().isEmpty()) {
        problems.error(option.origin(), "the option has no text", "write it behind its mark");
      }
    }
    if (options.size() < 2) {
      problems.error(options.getFirst().origin(), "there is only one option", "give two or more");
    }
    if (options.stream().noneMatch(Offered::key)) {
      problems.error(
          options.getFirst().origin(), "none of the options is marked as right", howToMark);
    }
    return problems.errors() == errors;
  }

  /** Two options that are called so are no choice but a statement. */
  private static Optional<Interaction> truth(List<Choice> choices) {
    if (choices.size() != 2 || choices.stream().anyMatch(choice -> choice.credit() != null)) {
      return Optional.empty();
    }
    for (int i = 0; i < 2; i++) {
      Choice yes = choices.get(i);
      Choice no = choices.get(1 - i);
      if (Vocabulary.TRUE.has(yes.content().plainText())
          && Vocabulary.FALSE.has(no.content().plainText())) {
        return Optional.of(new Interaction.TrueFalse(yes.key(), yes.feedback(), no.feedback()));
      }
    }
    return Optional.empty();
  }
}
