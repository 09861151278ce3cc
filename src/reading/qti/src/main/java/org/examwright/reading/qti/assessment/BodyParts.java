package org.examwright.reading.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.html.GapPlace;

/**
 * The body of an item, divided at the interactions that stand in lines of their own.
 *
 * @param interactions in their order
 * @param entries the interactions that stand within lines
 * @param markup what stands before each interaction, and after the last one; has marks of gaps
 */
record BodyParts(List<Tag> interactions, List<Tag> entries, List<String> markup) {
  /** No document can hold this character. */
  private static final String DIVIDER = "\u0002";

  static BodyParts of(ItemContext context, Tag body) {
    List<Tag> interactions = new ArrayList<>();
    List<Tag> entries = new ArrayList<>();
    ItemMarkup markup =
        new ItemMarkup(
            tag -> {
              if (EntryGaps.isGap(tag)) {
                entries.add(tag);
                return Optional.of(GapPlace.of(context.response(tag).id()));
              }
              if (tag.is("endattemptinteraction")) {
                context.note(tag, "a button that ends the attempt is left out");
                return Optional.of("");
              }
              if (tag.isInteraction()) {
                interactions.add(tag);
                return Optional.of(DIVIDER);
              }
              return Rubrics.isForGraders(tag) ? Optional.of("") : Optional.empty();
            });
    String all = markup.of(body);
    return new BodyParts(interactions, entries, List.of(all.split(Pattern.quote(DIVIDER), -1)));
  }

  /** The text before an interaction, or after the last one. */
  RichText text(ItemContext context, int index) {
    return index < markup.size()
        ? context.texts().html(markup.get(index), context.item().origin())
        : RichText.EMPTY;
  }

  /** The entries in the text before an interaction, or after the last one. */
  List<Tag> entries(ItemContext context, int index) {
    return entries.stream()
        .filter(entry -> markup.get(index).contains(GapPlace.of(context.response(entry).id())))
        .toList();
  }
}
