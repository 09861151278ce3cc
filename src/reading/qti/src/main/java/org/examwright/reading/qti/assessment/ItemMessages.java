package org.examwright.reading.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examwright.model.text.RichText;

/** Gathers the feedback of an item: that beside it, and that in its body. */
final class ItemMessages {
  private ItemMessages() {}

  static List<ItemMessage> of(
      Tag item,
      Map<String, DeclaredResponse> responses,
      ResponseRules rules,
      Function<Tag, RichText> reader) {
    List<ItemMessage.Switch> switches = ItemMessage.switches(rules.rules().toList());
    List<ItemMessage> messages = new ArrayList<>();
    Stream<Tag> inBody =
        item.child("itembody").stream()
            .flatMap(body -> outsideOfInteractions(body))
            .filter(tag -> tag.is("feedbackblock") || tag.is("feedbackinline"));
    Stream.concat(item.children("modalfeedback").stream(), inBody)
        .forEach(
            tag -> {
              RichText text = reader.apply(tag);
              if (!text.isEmpty()) {
                messages.add(message(tag, text, switches, responses.keySet()));
              }
            });
    return messages;
  }

  /** Feedback within a choice belongs to it, whatever shows it. */
  private static Stream<Tag> outsideOfInteractions(Tag parent) {
    return parent.children().stream()
        .filter(child -> !child.isInteraction())
        .flatMap(child -> Stream.concat(Stream.of(child), outsideOfInteractions(child)));
  }

  private static ItemMessage message(
      Tag tag, RichText text, List<ItemMessage.Switch> switches, Set<String> responses) {
    String outcome = tag.attribute("outcomeidentifier").strip();
    String identifier = tag.attribute("identifier").strip();
    List<ItemMessage.Switch> mine =
        switches.stream()
            .filter(each -> ItemMessage.sets(each, outcome, identifier, responses))
            .toList();
    return new ItemMessage(
        outcome,
        identifier,
        tag.attribute("showhide").strip().equals("hide"),
        mine.stream().anyMatch(each -> ItemMessage.isBound(each, responses)),
        text,
        tag.origin());
  }
}
