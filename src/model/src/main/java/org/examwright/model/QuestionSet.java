package org.examwright.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Characters;
import org.examwright.model.text.Inline;
import org.examwright.model.text.TextWalk;
import org.jspecify.annotations.Nullable;

/**
 * A set of questions with its pictures: what one input becomes and what every exporter gets.
 *
 * @param title what the set is called in a learning platform and on paper; never blank
 * @param language of the texts, a BCP 47 tag such as {@code en} or {@code pt-BR}
 * @param sections at least one question in all; the ids of all questions differ
 * @param assets the pictures that the texts show, each named once
 * @param sitting how it is sat as a test; null for no word of that, as in files of those who do not
 *     know it
 * @param titleBlock what else stands at the head of a paper; null likewise
 */
public record QuestionSet(
    String title,
    String language,
    List<Section> sections,
    List<Asset> assets,
    @Nullable Sitting sitting,
    @Nullable TitleBlock titleBlock) {
  public QuestionSet {
    sitting = sitting == null ? Sitting.OPEN : sitting;
    titleBlock = titleBlock == null ? TitleBlock.NONE : titleBlock;
    sections = List.copyOf(sections);
    assets = List.copyOf(assets);
    Characters.require(title);
    Checks.require(!title.isBlank(), "the set has no title", "write `# Title` above the questions");
    requireLanguage(language);
    Checks.require(
        sections.stream().anyMatch(section -> !section.questions().isEmpty()),
        "the set has no question",
        "an empty quiz helps nobody: add a question");
    requireDistinctIds(sections);
    requireAssets(sections, assets);
    String logo = titleBlock.logo();
    Checks.require(
        logo == null || assets.stream().anyMatch(asset -> asset.name().equals(logo)),
        "the logo `" + logo + "` is not among the set's assets",
        "add it, or leave the logo out");
  }

  /** A set that says nothing of how it is sat. */
  public QuestionSet(String title, String language, List<Section> sections, List<Asset> assets) {
    this(title, language, sections, assets, Sitting.OPEN, TitleBlock.NONE);
  }

  /** A set with nothing at its head but its title. */
  public QuestionSet(
      String title,
      String language,
      List<Section> sections,
      List<Asset> assets,
      @Nullable Sitting sitting) {
    this(title, language, sections, assets, sitting, TitleBlock.NONE);
  }

  /** Never null. */
  @Override
  public Sitting sitting() {
    return sitting == null ? Sitting.OPEN : sitting;
  }

  /** Never null. */
  @Override
  public TitleBlock titleBlock() {
    return titleBlock == null ? TitleBlock.NONE : titleBlock;
  }

  /** The same set under another title. */
  public QuestionSet titled(String other) {
    return new QuestionSet(other, language, sections, assets, sitting, titleBlock);
  }

  /** The same set with other sections, which show no pictures that it does not have. */
  public QuestionSet with(List<Section> other) {
    return new QuestionSet(title, language, other, assets, sitting, titleBlock);
  }

  /** All questions in the set's order. */
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  /** What a learner can get in all, see {@link Section#totalPoints}. */
  public BigDecimal totalPoints() {
    return sections.stream().map(Section::totalPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many questions there are. */
  public int size() {
    return sections.stream().mapToInt(section -> section.questions().size()).sum();
  }

  /** The asset that an image's source names, if there is one. */
  public Optional<Asset> asset(String name) {
    return assets.stream().filter(asset -> asset.name().equals(name)).findFirst();
  }

  private static void requireLanguage(String language) {
    try {
      Checks.require(
          !new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty(),
          "the set names no language",
          "write a tag such as `en` or `pt-BR`");
    } catch (IllformedLocaleException e) {
      throw new InvalidQuestionException(
          "`" + language + "` is no language tag", "write a tag such as `en` or `pt-BR`");
    }
  }

  private static void requireDistinctIds(List<Section> sections) {
    Set<String> seen = new HashSet<>();
    for (Section section : sections) {
      for (Question question : section.questions()) {
        Checks.require(
            seen.add(question.id()),
            "two questions have the id `" + question.id() + "`",
            "give one of them another `{#id}`; the second is at " + question.origin());
      }
    }
  }

  private static void requireAssets(List<Section> sections, List<Asset> assets) {
    Set<String> names = new HashSet<>();
    for (Asset asset : assets) {
      Checks.require(
          names.add(asset.name()),
          "two pictures are named `" + asset.name() + "`",
          "rename one of them");
    }
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.Image image && !image.isRemote()) {
                Checks.require(
                    names.contains(image.source()),
                    "the picture `" + image.source() + "` is not among the set's assets",
                    "add it, or take the image out");
              }
            });
    for (Section section : sections) {
      walk.visit(section.introduction());
      section.questions().forEach(question -> question.texts().forEach(walk::visit));
    }
  }
}
