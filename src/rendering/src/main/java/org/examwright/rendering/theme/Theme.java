package org.examwright.rendering.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.TitleBlock;
import org.jspecify.annotations.Nullable;

/**
 * What pages look like; what it leaves open, each format decides for itself.
 *
 * @param font of text, by the name of its family
 * @param size of text, in points
 * @param lineSpacing of lines, in heights that the font asks for
 * @param letterSpacing between letters, in percent of their size
 * @param italics whether what is stressed is slanted; else it is bold
 * @param columns of questions, 1 or 2
 * @param duplex whether both sides of the paper are printed, with room for a binding
 * @param binding the room for it, in millimetres
 * @param ink of text
 * @param accent of titles and numbers
 * @param background of pages
 * @param titleBlock for sets that do not say it themselves; its logo is the name of the asset
 * @param logo of the institution
 */
public record Theme(
    Optional<String> font,
    double size,
    double lineSpacing,
    double letterSpacing,
    boolean italics,
    int columns,
    boolean duplex,
    double binding,
    Optional<Margins> margins,
    Optional<ThemeColor> ink,
    Optional<ThemeColor> accent,
    Optional<ThemeColor> background,
    TitleBlock titleBlock,
    Optional<Asset> logo) {
  /** The size of text if nobody says another one, in points. */
  public static final double USUAL_SIZE = 10.5;

  /** The height of lines if nobody says another one. */
  public static final double USUAL_SPACING = 1.1;

  /** What is usual. */
  public static final Theme PLAIN = ThemeEntries.NONE.theme();

  /** How much larger than usual everything is. */
  public double scale() {
    return size / USUAL_SIZE;
  }

  /** The same with what is asked for beside it. */
  Theme with(LookOptions options) {
    return new Theme(
        font,
        options.size().orElse(size),
        lineSpacing,
        letterSpacing,
        italics,
        options.columns().orElse(columns),
        options.duplex().orElse(duplex),
        binding,
        margins,
        ink,
        accent,
        background,
        titleBlock,
        logo);
  }

  /** The set with what the theme says for the head of its papers, and the set does not. */
  public QuestionSet headed(QuestionSet set) {
    TitleBlock own = set.titleBlock();
    Optional<Asset> added =
        own.logo() == null ? logo.map(asset -> renamed(asset, set)) : Optional.empty();
    TitleBlock block =
        new TitleBlock(
            first(own.institution(), titleBlock.institution()),
            first(own.course(), titleBlock.course()),
            first(own.date(), titleBlock.date()),
            first(own.author(), titleBlock.author()),
            first(own.instructions(), titleBlock.instructions()),
            first(own.logo(), added.map(Asset::name).orElse(null)));
    if (block.equals(own)) {
      return set;
    }
    List<Asset> assets = new ArrayList<>(set.assets());
    added.ifPresent(assets::add);
    return new QuestionSet(
        set.title(), set.language(), set.sections(), assets, set.sitting(), block);
  }

  /** A picture of the set's own keeps its name. */
  private static Asset renamed(Asset asset, QuestionSet set) {
    String name = asset.name();
    while (set.asset(name).isPresent()) {
      name = "theme-" + name;
    }
    return new Asset(name, asset.mediaType(), asset.content());
  }

  private static @Nullable String first(@Nullable String own, @Nullable String other) {
    return own == null ? other : own;
  }
}
