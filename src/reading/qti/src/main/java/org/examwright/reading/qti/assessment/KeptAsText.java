package org.examwright.reading.qti.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.text.RichText;

/** Makes a text of an item whose kind the model does not know, with all that it offers. */
final class KeptAsText {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("hotspotinteraction", "places in a picture to choose from (hotspot)"),
          Map.entry("selectpointinteraction", "a place in a picture to point at"),
          Map.entry("graphicorderinteraction", "places in a picture to put in order"),
          Map.entry("graphicassociateinteraction", "places in a picture to bring together"),
          Map.entry("graphicgapmatchinteraction", "things to put into a picture"),
          Map.entry("positionobjectinteraction", "things to put into a picture"),
          Map.entry("drawinginteraction", "a drawing"),
          Map.entry("mediainteraction", "something to listen to or watch"),
          Map.entry("custominteraction", "an interaction of one platform alone"),
          Map.entry("portablecustominteraction", "an interaction of its own (PCI)"),
          Map.entry("matchinteraction", "sides that belong to several others"),
          Map.entry("associateinteraction", "things that belong to several others"));

  private KeptAsText() {}

  /** What an interaction is called in messages. */
  static String name(Tag interaction) {
    return NAMES.getOrDefault(interaction.name(), "`" + interaction.written() + "`");
  }

  /** All that a learner sees, with what may be chosen as lists. */
  static RichText of(ItemContext context, Tag body) {
    return context.text(body, KeptAsText::instead);
  }

  private static Optional<String> instead(Tag tag) {
    if (Rubrics.isForGraders(tag)) {
      return Optional.of("");
    }
    return switch (tag.name()) {
      case "textentryinteraction", "gap" -> Optional.of(" ____ ");
      case "endattemptinteraction", "uploadinteraction", "extendedtextinteraction" ->
          tag.child("prompt").isPresent() ? Optional.empty() : Optional.of("");
      case "inlinechoiceinteraction" ->
          Optional.of(
              "["
                  + String.join(
                      " / ",
                      tag.all("inlinechoice").stream()
                          .map(choice -> new ItemMarkup(KeptAsText::instead).of(choice))
                          .toList())
                  + "]");
      case "simplechoice", "simpleassociablechoice", "gaptext", "gapimg" ->
          Optional.of("<ul><li>" + new ItemMarkup(KeptAsText::instead).of(tag) + "</li></ul>");
      case "associablehotspot", "hotspotchoice", "positionobjectstage" ->
          tag.children().isEmpty() ? Optional.of("") : Optional.empty();
      case "feedbackblock", "feedbackinline" -> Optional.of(feedback(tag));
      default ->
          tag.isInteraction() || List.of("simplematchset", "hottext").contains(tag.name())
              ? Optional.of("<div>" + new ItemMarkup(KeptAsText::instead).of(tag) + "</div>")
              : Optional.empty();
    };
  }

  private static String feedback(Tag tag) {
    return "<div>" + new ItemMarkup(KeptAsText::instead).of(tag) + "</div>";
  }
}
