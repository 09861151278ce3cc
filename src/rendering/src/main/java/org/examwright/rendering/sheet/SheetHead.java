package org.examwright.rendering.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.TitleBlock;
import org.examwright.model.text.Inline;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the title of a sheet.
 *
 * @param logo above all else
 * @param above the title: institution and course; may be empty
 * @param below the title: author, date and time; may be empty
 * @param instructions to learners, with their label; empty where nobody is to follow them
 */
public record SheetHead(
    Optional<Inline.Image> logo, String above, String below, String instructions) {
  /** Nothing but the title. */
  public static final SheetHead NONE = new SheetHead(Optional.empty(), "", "", "");

  private static final String BETWEEN = " · ";

  /** In pixels of the screen, as authors count the sizes of pictures. */
  private static final int LOGO_HEIGHT = 56;

  static SheetHead of(QuestionSet set, SheetWords words, boolean instructs) {
    TitleBlock block = set.titleBlock();
    Integer minutes = set.sitting().minutes();
    String time = minutes == null ? null : words.label("time") + words.minutes(minutes);
    return new SheetHead(
        Optional.ofNullable(block.logo())
            .map(
                logo ->
                    new Inline.Image(
                        logo,
                        block.institution() == null ? set.title() : block.institution(),
                        "",
                        null,
                        LOGO_HEIGHT)),
        joined(block.institution(), block.course()),
        joined(block.author(), block.date(), time),
        block.instructions() == null || !instructs
            ? ""
            : words.label("instructions") + block.instructions());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(BETWEEN));
  }
}
