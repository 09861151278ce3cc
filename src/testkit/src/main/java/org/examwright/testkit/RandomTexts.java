package org.examwright.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/**
 * Rich texts of every kind, made at random of pieces that mean something to a format.
 *
 * <p>None of them is blank, since the model refuses what says nothing in many places.
 */
final class RandomTexts {
  private static final int DEEPEST = 2;
  static final List<String> PICTURES = List.of("dot.png", "pictures/a-dot.png");
  private static final List<String> LANGUAGES = List.of("", "java", "c++", "python");

  private final Random random;
  private final List<String> pieces;
  private final boolean pictures;

  /**
   * Texts made of {@code pieces}.
   *
   * @param random seeded by the test, which prints the seed when it fails
   */
  RandomTexts(Random random, List<String> pieces) {
    this(random, List.copyOf(pieces), true);
  }

  private RandomTexts(Random random, List<String> pieces, boolean pictures) {
    this.random = random;
    this.pieces = pieces;
    this.pictures = pictures;
  }

  /** The same with no pictures but those on the web. */
  RandomTexts withoutPictures() {
    return new RandomTexts(random, pieces, false);
  }

  /** One to three blocks, the first of them with words. */
  RichText text() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(line()));
    for (int more = random.nextInt(3); more > 0; more--) {
      blocks.add(block(0));
    }
    return new RichText(blocks);
  }

  /** A text, or none. */
  RichText maybe() {
    return random.nextBoolean() ? RichText.EMPTY : text();
  }

  /** Words on one line, with formatting of every kind. */
  List<Inline> line() {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Text(words()));
    line.addAll(some(0, () -> inline(0)));
    if (random.nextBoolean()) {
      line.add(new Inline.Text(words()));
    }
    return line;
  }

  /** Pieces on one line around a letter, often without anything at its ends to hold on to. */
  String words() {
    return piecesOnOneLine() + (char) ('a' + random.nextInt(26)) + piecesOnOneLine();
  }

  String piecesOnOneLine() {
    return pieces().replace('\n', ' ');
  }

  private String pieces() {
    return String.join("", some(0, () -> pick(pieces)));
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 9 : 5)) {
      case 0 -> new Block.CodeBlock(pick(LANGUAGES), "x" + pieces() + "\n" + pieces() + "y");
      case 1 -> new Block.Paragraph(line());
      case 2 -> new Block.DisplayFormula(formula());
      case 3 -> new Block.Rule();
      case 4 -> table();
      case 5 -> new Block.Heading(1 + random.nextInt(6), line());
      case 6 -> new Block.BulletList(random.nextBoolean(), some(1, () -> item(depth)));
      case 7 ->
          new Block.OrderedList(
              random.nextInt(4), random.nextBoolean(), some(1, () -> item(depth)));
      default -> new Block.Quote(item(depth));
    };
  }

  private RichText item(int depth) {
    Block first = new Block.Paragraph(line());
    return random.nextInt(3) == 0 ? RichText.of(first, block(depth + 1)) : RichText.of(first);
  }

  private Block table() {
    return new Block.Table(
        List.of(pick(List.of(Block.Alignment.values())), Block.Alignment.NONE),
        random.nextInt(4) == 0 ? new Block.Row(List.of()) : row(),
        some(1, this::row));
  }

  private Block.Row row() {
    return new Block.Row(List.of(cell(), cell()));
  }

  private Block.Cell cell() {
    return new Block.Cell(random.nextInt(6) == 0 ? List.of() : line());
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 12 : 6)) {
      case 0 -> new Inline.Text(words());
      case 1 -> new Inline.Code("c" + piecesOnOneLine());
      case 2 -> new Inline.Formula(formula());
      case 3 -> new Inline.LineBreak();
      case 4 -> image();
      case 5 -> new Inline.Text(words());
      case 6 -> new Inline.Strong(within(depth));
      case 7 -> new Inline.Emphasis(within(depth));
      case 8 -> new Inline.Strike(within(depth));
      case 9 -> new Inline.Subscript(within(depth));
      case 10 -> new Inline.Superscript(within(depth));
      default -> new Inline.Link("https://example.org/" + random.nextInt(9), title(), words(depth));
    };
  }

  /** Space at its ends means nothing. */
  private String formula() {
    return ("x" + piecesOnOneLine()).replaceAll("[\\s\\p{Z}]+$", "");
  }

  private Inline image() {
    boolean remote = !pictures || random.nextInt(4) == 0;
    return new Inline.Image(
        remote ? "https://example.org/a.png?x=1&y=2" : pick(PICTURES),
        random.nextInt(4) == 0 ? "" : words().strip(),
        title(),
        random.nextBoolean() ? null : 1 + random.nextInt(900),
        null);
  }

  private String title() {
    return random.nextBoolean() ? "" : words().strip();
  }

  private List<Inline> within(int depth) {
    List<Inline> content = new ArrayList<>();
    content.add(new Inline.Text(words()));
    if (random.nextInt(3) == 0) {
      content.add(inline(depth + 1));
    }
    return content;
  }

  /** The words of a link, which holds no other. */
  private List<Inline> words(int depth) {
    return random.nextBoolean() || depth > 0
        ? List.of(new Inline.Text(words()))
        : List.of(new Inline.Code(words()), new Inline.Text(words()));
  }

  boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  <T> List<T> some(int fewest, Supplier<T> one) {
    int count = fewest + random.nextInt(3);
    return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
  }
}
