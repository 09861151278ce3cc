package org.examwright.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.examwright.model.Asset;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Questions of every kind that use everything the model has, made of a format's own pieces. */
public final class RandomQuestions {
  private static final List<String> POINTS = List.of("1", "1", "2", "6", "0", "0.5", "2.75");

  private final Random random;
  private final RandomTexts texts;
  private final RandomInteractions interactions;

  /**
   * Questions made of {@code pieces}.
   *
   * @param random seeded by the test, which prints the seed when it fails
   */
  public RandomQuestions(Random random, List<String> pieces) {
    this(random, new RandomTexts(random, pieces));
  }

  private RandomQuestions(Random random, RandomTexts texts) {
    this.random = random;
    this.texts = texts;
    this.interactions = new RandomInteractions(random, texts);
  }

  /** The same with no pictures but those on the web. */
  public RandomQuestions withoutPictures() {
    return new RandomQuestions(random, texts.withoutPictures());
  }

  /** A set of some questions in one to four sections, with its pictures. */
  public QuestionSet set(int questions) {
    List<Section> sections = new ArrayList<>();
    for (int first = 1; first <= questions; ) {
      int size = Math.min(questions - first + 1, 1 + random.nextInt(Math.max(1, questions / 2)));
      List<Question> some = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        some.add(next(first + i));
      }
      String name = "Part " + (sections.size() + 1);
      sections.add(
          new Section(
              texts.chance(3) ? List.of(name, texts.words().strip()) : List.of(name),
              texts.withoutPictures().maybe(),
              some));
      first += size;
    }
    return new QuestionSet("Sample", "en", sections, pictures());
  }

  /** The pictures that the texts show. */
  public static List<Asset> pictures() {
    return RandomTexts.PICTURES.stream().map(Samples::picture).toList();
  }

  /**
   * A question of any kind.
   *
   * @param place in the set; also its line
   */
  public Question next(int place) {
    Interaction interaction = random.nextInt(11) == 0 ? interactions.gaps() : interactions.next();
    return new Question(
        id(place),
        label(place),
        texts.chance(3) ? texts.line() : List.of(),
        interaction instanceof Interaction.Gaps gaps ? stem(gaps) : texts.text(),
        interaction,
        new BigDecimal(texts.pick(POINTS)),
        texts.chance(2)
            ? Feedback.NONE
            : new Feedback(
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                texts.some(0, texts::text),
                isCompared(interaction) ? texts.maybe() : RichText.EMPTY),
        texts.chance(3) ? List.of("a" + texts.words(), "b" + texts.words()) : List.of(),
        new Origin("random.md", place, 1));
  }

  private static boolean isCompared(Interaction interaction) {
    return interaction instanceof Interaction.ShortAnswer
        || interaction instanceof Interaction.Numeric;
  }

  private String id(int place) {
    StringBuilder id = new StringBuilder(place + "-");
    (texts.chance(2) ? "q" : texts.words())
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .limit(Question.LONGEST_ID / 2)
        .forEach(id::appendCodePoint);
    return id.toString();
  }

  private String label(int place) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> place + "b";
      default -> String.valueOf(place);
    };
  }

  /** A text with each gap in a line, a list or a table. */
  private RichText stem(Interaction.Gaps gaps) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(texts.line()));
    gaps.ids().forEach(id -> blocks.add(block(lineWith(id))));
    return new RichText(blocks);
  }

  private List<Inline> lineWith(String gap) {
    List<Inline> line = new ArrayList<>(texts.line());
    line.add(new Inline.GapMark(gap));
    line.addAll(texts.line());
    return line;
  }

  private Block block(List<Inline> line) {
    return switch (random.nextInt(4)) {
      case 0 -> new Block.BulletList(true, List.of(RichText.ofInlines(line)));
      case 1 ->
          new Block.Table(
              List.of(Block.Alignment.NONE),
              new Block.Row(List.of()),
              List.of(new Block.Row(List.of(new Block.Cell(line)))));
      default -> new Block.Paragraph(line);
    };
  }
}
