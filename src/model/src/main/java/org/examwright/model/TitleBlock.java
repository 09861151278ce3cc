package org.examwright.model;

import java.util.stream.Stream;
import org.examwright.model.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of a paper beside the title; null for what nobody says.
 *
 * @param institution such as a school
 * @param course that the paper belongs to
 * @param date when it is written, as its author writes dates
 * @param author of the paper
 * @param instructions to learners
 * @param logo of the institution: the name of an asset of the set
 */
public record TitleBlock(
    @Nullable String institution,
    @Nullable String course,
    @Nullable String date,
    @Nullable String author,
    @Nullable String instructions,
    @Nullable String logo) {
  /** Nothing is said. */
  public static final TitleBlock NONE = new TitleBlock(null, null, null, null, null, null);

  public TitleBlock {
    Stream.of(institution, course, date, author, instructions, logo)
        .forEach(
            words -> {
              if (words != null) {
                Characters.require(words);
                Checks.require(
                    !words.isBlank(), "a part of the title block is blank", "leave it out");
              }
            });
  }

  /** The same with another logo; null for none. */
  public TitleBlock with(@Nullable String otherLogo) {
    return new TitleBlock(institution, course, date, author, instructions, otherLogo);
  }
}
