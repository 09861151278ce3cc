package org.examwright.markdown;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.TextChange;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.model.text.TidyText;
import org.jspecify.annotations.Nullable;

/**
 * One form for all questions that mean the same.
 *
 * <p>Texts are as {@link TidyText} has them. The ids of gaps do not count, nor does the order in
 * which the interaction lists them, but only that of the text; the origin, white space at the ends
 * of a unit and hints of nothing do not count either.
 */
public final class Tidied implements TextChange {
  private static final Origin NOWHERE = Origin.of("tidied");
  private static final String SPACE = "\u00a0";

  private final Map<String, String> gaps = new HashMap<>();
  private final @Nullable PictureNames pictures;
  private boolean singled;
  private boolean filled;
  private final TidyText tidy = TidyText.replacing(this::place);

  private Tidied(RichText stem, @Nullable PictureNames pictures) {
    this.pictures = pictures;
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.GapMark mark) {
                gaps.put(mark.gap(), String.valueOf(gaps.size() + 1));
              }
            })
        .visit(stem);
  }

  public static Question of(Question question) {
    return new Tidied(question.stem(), null).tidied(question);
  }

  /**
   * What Markdown can say of a question: links within links are words, and where something must be
   * said and nobody would see anything, there is a no-break space.
   *
   * @param pictures the names of its pictures
   */
  public static Sayable sayable(Question question, PictureNames pictures) {
    Tidied tidied = new Tidied(question.stem(), pictures);
    Question said = of(tidied.tidied(question));
    return new Sayable(said, tidied.singled, tidied.filled);
  }

  /**
   * What can be said of a question.
   *
   * @param singled whether a link in it stood within another
   * @param filled whether a text of it shows nothing
   */
  public record Sayable(Question question, boolean singled, boolean filled) {}

  public static RichText of(RichText text) {
    return TidyText.of(text);
  }

  /** The same of a text. */
  public static RichText sayable(RichText text, PictureNames pictures) {
    return TidyText.of(TidyText.replacing(each -> sayable(each, pictures)).text(text));
  }

  private static Inline sayable(Inline inline, PictureNames pictures) {
    return inline instanceof Inline.Link link
        ? SingleLinks.of(link)
        : inline instanceof Inline.Image image ? pictures.of(image) : inline;
  }

  /** The path of a section. */
  public static List<String> path(List<String> names) {
    return names.stream().map(TidyText::words).toList();
  }

  private Question tidied(Question question) {
    Question changed = question.changed(this);
    return new Question(
        changed.id(),
        changed.label(),
        changed.title(),
        changed.stem(),
        ordered(changed.interaction()),
        changed.points(),
        changed.feedback(),
        changed.tags(),
        NOWHERE);
  }

  private Inline place(Inline inline) {
    if (inline instanceof Inline.GapMark mark) {
      return new Inline.GapMark(gap(mark.gap()));
    }
    if (pictures == null) {
      return inline;
    }
    Inline said = sayable(inline, pictures);
    singled |= inline instanceof Inline.Link && !said.equals(inline);
    return said;
  }

  @Override
  public RichText text(RichText text) {
    return tidy.text(text);
  }

  @Override
  public List<Inline> line(List<Inline> line) {
    return tidy.line(line);
  }

  @Override
  public RichText required(RichText text) {
    RichText tidied = text(text);
    if (!tidied.isEmpty()) {
      return tidied;
    }
    filled = true;
    return pictures == null ? text : RichText.of(SPACE);
  }

  @Override
  public List<Inline> requiredLine(List<Inline> line) {
    List<Inline> tidied = tidy.line(line);
    if (!tidied.isEmpty()) {
      return tidied;
    }
    filled = true;
    return pictures == null ? line : List.of(new Inline.Text(SPACE));
  }

  @Override
  public String gap(String id) {
    return gaps.getOrDefault(id, id);
  }

  /** Gaps in the order of the text; units without space at their ends. */
  private static Interaction ordered(Interaction interaction) {
    if (interaction instanceof Interaction.Numeric numeric) {
      return new Interaction.Numeric(numeric.answers(), numeric.unit().strip());
    }
    return interaction instanceof Interaction.Gaps inText
        ? new Interaction.Gaps(
            inText.gaps().stream()
                .sorted(Comparator.comparingInt(gap -> Integer.parseInt(gap.id())))
                .toList())
        : interaction;
  }
}
