package org.examwright.reading.qti.classic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.reading.qti.gathering.ReadItem;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * All items of a package by the names that others refer to them by, and which of them were read
 * already: what a quiz takes from a bank stands in both.
 */
final class ItemShelf {
  private final Map<String, XmlElement> items = new HashMap<>();
  private final Map<String, ReadItem> read = new HashMap<>();

  /** Puts an item there, if it is one with content. */
  void add(XmlElement item) {
    if (item.child("presentation").isPresent()) {
      names(item).forEach(name -> items.putIfAbsent(name, item));
    }
  }

  /** The item that a reference means. */
  Optional<XmlElement> item(String reference) {
    return Optional.ofNullable(items.get(reference));
  }

  /** Remembers what was made of an item. */
  void read(XmlElement item, ReadItem question) {
    Stream.concat(
            names(item), Stream.of(ItemFields.of(item).first("assessment_question_identifierref")))
        .filter(name -> !name.isBlank())
        .forEach(name -> read.putIfAbsent(name, question));
  }

  /** Whether the very same question was read already under one of an item's names. */
  boolean isRead(XmlElement item, ReadItem question) {
    return names(item)
        .map(read::get)
        .anyMatch(
            earlier ->
                earlier != null
                    && earlier.stem().equals(question.stem())
                    && asBankHasIt(earlier.interaction())
                        .equals(asBankHasIt(question.interaction())));
  }

  /** A bank does not say whether its choices are shuffled: the quiz does, of all its questions. */
  private static Interaction asBankHasIt(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(selection.multiple(), selection.choices(), true);
      case Interaction.Matching matching ->
          new Interaction.Matching(matching.pairs(), matching.distractors(), true);
      case Interaction.OpenResponse same -> same;
      case Interaction.TrueFalse same -> same;
      case Interaction.ShortAnswer same -> same;
      case Interaction.Numeric same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.Gaps same -> same;
      case Interaction.FileUpload same -> same;
      case Interaction.None same -> same;
    };
  }

  private static Stream<String> names(XmlElement item) {
    return Stream.of(item.attribute("ident").strip(), item.attribute("label").strip())
        .filter(name -> !name.isEmpty());
  }
}
