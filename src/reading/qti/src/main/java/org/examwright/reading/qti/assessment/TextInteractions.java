package org.examwright.reading.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.html.GapPlace;

/** Reads interactions that have a text of their own, in which things are marked or put. */
final class TextInteractions {
  private TextInteractions() {}

  /** The text of an interaction, with marks where its gaps are. */
  static RichText text(ItemContext context, Tag interaction) {
    return context.text(
        interaction,
        tag ->
            switch (tag.name()) {
              case "gap" -> Optional.of(GapPlace.of(ChoiceInteractions.id(tag)));
              case "gaptext", "gapimg", "prompt" -> Optional.of("");
              default -> Optional.empty();
            });
  }

  /** Gaps that things are dragged into: each offers all of them. */
  static Interaction gaps(ItemContext context, Tag interaction) {
    DeclaredResponse response = context.response(interaction);
    List<Tag> offered = new ArrayList<>(interaction.children("gaptext"));
    offered.addAll(interaction.children("gapimg"));
    List<Gap> gaps = new ArrayList<>();
    for (Tag gap : interaction.all("gap")) {
      String id = ChoiceInteractions.id(gap);
      List<Choice> choices =
          offered.stream()
              .map(tag -> Choice.of(context.text(tag), isRight(response, tag, id)))
              .toList();
      gaps.add(new Gap.DropDownGap(id, choices));
    }
    context.feedback().answers(response.id(), response.correctValue(), ItemFeedback.NONSENSE);
    return new Interaction.Gaps(gaps);
  }

  private static boolean isRight(DeclaredResponse response, Tag thing, String gap) {
    String id = ChoiceInteractions.id(thing);
    if (!response.correct().isEmpty()) {
      return response.correct().contains(id + " " + gap)
          || response.correct().contains(gap + " " + id);
    }
    return response.mapping() != null && response.mapping().of(id + " " + gap).signum() > 0;
  }
}
