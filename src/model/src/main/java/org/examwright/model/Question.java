package org.examwright.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Characters;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * One question: what is asked, how it is answered, what it is worth.
 *
 * @param id stable over exports and over changes to other questions; no white space, at most 100
 *     characters
 * @param label the number as the author wrote it ({@code 3}, {@code 2b}); empty when there is none
 * @param title what lists show, when the author named the question apart from its stem; else empty
 * @param stem the whole of what the learner reads before answering; never empty
 * @param points not negative
 * @param tags distinct, none blank
 */
public record Question(
    String id,
    String label,
    List<Inline> title,
    RichText stem,
    Interaction interaction,
    BigDecimal points,
    Feedback feedback,
    List<String> tags,
    Origin origin) {
  /** The length of an id at most, in characters. */
  public static final int LONGEST_ID = 100;

  public Question {
    title = List.copyOf(title);
    tags = List.copyOf(tags);
    Characters.require(id);
    Characters.require(label);
    tags.forEach(Characters::require);
    Checks.require(
        !id.isEmpty() && id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isWhitespace),
        "`" + id + "` cannot be an id",
        "use up to " + LONGEST_ID + " characters without white space");
    Checks.require(!stem.isEmpty(), "the question has no text", "write what is asked");
    points = Checks.normal(points);
    Checks.require(
        points.signum() >= 0, "a question cannot be worth less than 0", "give 0 or more points");
    Checks.require(
        tags.isEmpty()
            || (tags.stream().noneMatch(String::isBlank)
                && tags.stream().distinct().count() == tags.size()),
        "a tag is empty or named twice",
        "name every tag once");
    Checks.require(
        feedback.otherwise().isEmpty()
            || interaction instanceof Interaction.ShortAnswer
            || interaction instanceof Interaction.Numeric,
        "feedback to any other answer is for short answers and numbers",
        "make it feedback to incorrect answers");
    GapPlaces.require(
        stem,
        interaction,
        Stream.of(Stream.of(RichText.ofInlines(title)), interaction.texts(), feedback.texts())
            .flatMap(texts -> texts));
  }

  /** The title, or else the first words of the stem with their formatting; may be empty. */
  public List<Inline> displayTitle() {
    if (!title.isEmpty()) {
      return title;
    }
    return stem.blocks().stream()
        .map(
            block ->
                switch (block) {
                  case Block.Paragraph paragraph -> paragraph.content();
                  case Block.Heading heading -> heading.content();
                  case Block.CodeBlock code -> List.<Inline>of(new Inline.Text(code.code()));
                  case Block.DisplayFormula formula ->
                      List.<Inline>of(new Inline.Formula(formula.tex()));
                  case Block.BulletList ignored -> List.<Inline>of();
                  case Block.OrderedList ignored -> List.<Inline>of();
                  case Block.Quote ignored -> List.<Inline>of();
                  case Block.Table ignored -> List.<Inline>of();
                  case Block.Rule ignored -> List.<Inline>of();
                })
        .filter(content -> !content.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether there is anything to answer, so that the points count. */
  public boolean isAnswered() {
    return !(interaction instanceof Interaction.None);
  }

  /** Every rich text of the question, stem first. */
  public Stream<RichText> texts() {
    return Stream.of(
            Stream.of(RichText.ofInlines(title), stem), interaction.texts(), feedback.texts())
        .flatMap(texts -> texts);
  }

  /** The same question under another id. */
  public Question called(String other) {
    return new Question(other, label, title, stem, interaction, points, feedback, tags, origin);
  }

  /** The same question with another title; empty for none. */
  public Question titled(List<Inline> other) {
    return new Question(id, label, other, stem, interaction, points, feedback, tags, origin);
  }

  /** The same question with another number, or without one if that is empty. */
  public Question labelled(String other) {
    return new Question(id, other, title, stem, interaction, points, feedback, tags, origin);
  }

  /** The same question with another interaction, which has the gaps that the stem has. */
  public Question with(Interaction other) {
    return new Question(id, label, title, stem, other, points, feedback, tags, origin);
  }

  /** The same question with other texts. */
  public Question changed(TextChange change) {
    return new Question(
        id,
        label,
        change.line(title),
        change.required(stem),
        interaction.changed(change),
        points,
        feedback.changed(change),
        tags,
        origin);
  }
}
