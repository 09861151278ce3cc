package org.examwright.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Checks that the gaps of a question and the places of its stem belong together one to one. */
final class GapPlaces {
  private GapPlaces() {}

  static void require(RichText stem, Interaction interaction, Stream<RichText> elsewhere) {
    List<String> places = new ArrayList<>();
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.GapMark mark) {
                places.add(mark.gap());
              }
            })
        .visit(stem);
    elsewhere.forEach(
        TextWalk.ofInlines(
                inline ->
                    Checks.require(
                        !(inline instanceof Inline.GapMark),
                        "there is a blank outside of the question's text",
                        "write it into the text"))
            ::visit);
    Set<String> defined =
        interaction instanceof Interaction.Gaps gaps ? new HashSet<>(gaps.ids()) : Set.of();
    Checks.require(
        defined.size() == places.size() && defined.equals(new HashSet<>(places)),
        "the blanks in the text and the answers for them do not fit together",
        "give each blank its answer, once");
  }
}
