package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.PackageTexts;
import org.examwright.reading.source.Problems;

/** An item that is being read: what it declares, its rules, its feedback, and where texts go. */
record ItemContext(
    Tag item,
    Map<String, DeclaredResponse> responses,
    ResponseRules rules,
    ItemFeedback feedback,
    PackageTexts texts,
    Problems problems) {

  /** Why all points for the whole answer is not what exporters make of it. */
  static final String ALL_OR_NOTHING =
      "the item gives points for a wholly right answer alone; here each right part earns its share";

  /** What is declared of the answer to an interaction. */
  DeclaredResponse response(Tag interaction) {
    String id = interaction.attribute("responseidentifier").strip();
    DeclaredResponse declared = responses.get(id);
    return declared == null ? DeclaredResponse.undeclared(id) : declared;
  }

  /** The text that stands in an element. */
  RichText text(Tag parent) {
    return text(parent, tag -> Optional.empty());
  }

  /**
   * The text that stands in an element.
   *
   * @param instead the markup of elements that are no HTML
   */
  RichText text(Tag parent, Function<Tag, Optional<String>> instead) {
    return texts.html(new ItemMarkup(instead).of(parent), parent.origin());
  }

  /** The question that an interaction asks by itself; may be empty. */
  RichText prompt(Tag interaction) {
    return interaction.child("prompt").map(this::text).orElse(RichText.EMPTY);
  }

  void note(Tag tag, String message) {
    problems.tally(tag.origin(), message);
  }

  void warning(Tag tag, String message, String hint) {
    problems.warning(tag.origin(), message, hint);
  }

  /** What an answer to one response alone earns by the rules. */
  BigDecimal worth(String response, RuleValue value) {
    return rules.play(Map.of(response, value)).score();
  }

  /** Whether the mapping of a response says what its answers earn. */
  Optional<ResponseMapping> mapping(DeclaredResponse response) {
    return Optional.ofNullable(response.mapping())
        .filter(mapping -> !mapping.entries().isEmpty())
        .filter(mapping -> rules.areMapping(response.id()));
  }
}
