package org.examwright.exporters.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.examwright.model.Asset;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/** Texts of all that a text may hold, nested in each other, in hostile words. */
final class RandomMarkdownTexts {
  /** Pictures that a set of random questions shows. */
  static final List<Asset> PICTURES =
      List.of(
          new Asset("a.png", "image/png", new byte[] {1}),
          new Asset("in a folder/b (1).svg", "image/svg+xml", new byte[] {2}),
          new Asset("100%25 é\"'<&>#?.jpg", "image/jpeg", new byte[] {3}));

  private static final int DEEPEST = 2;

  private final Random random;
  private final Alphabet alphabet;

  RandomMarkdownTexts(Random random) {
    this.random = random;
    this.alphabet = new Alphabet(random);
  }

  /** A text in which there is something to see. */
  RichText said() {
    return new RichText(
        IntStream.rangeClosed(0, few()).mapToObj(i -> i == 0 ? seen() : block(0)).toList());
  }

  /** The same, or nothing. */
  RichText any() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> RichText.EMPTY;
      case 2 -> RichText.of(alphabet.words());
      default -> text(0);
    };
  }

  /** A line in which there is something to see. */
  List<Inline> line() {
    List<Inline> line = new ArrayList<>(inlines(0));
    line.add(random.nextInt(line.size() + 1), new Inline.Text("x" + alphabet.words()));
    return line;
  }

  private int few() {
    return Math.max(0, random.nextInt(6) - 3);
  }

  private Block seen() {
    return random.nextInt(4) == 0 ? seenBlock() : new Block.Paragraph(line());
  }

  private Block seenBlock() {
    return switch (random.nextInt(5)) {
      case 0 -> code();
      case 1 -> new Block.DisplayFormula("x" + alphabet.words());
      case 2 -> new Block.Heading(1 + random.nextInt(6), line());
      case 3 -> new Block.Quote(RichText.ofInlines(line()));
      default -> new Block.BulletList(random.nextBoolean(), List.of(RichText.ofInlines(line())));
    };
  }

  private RichText text(int depth) {
    return new RichText(IntStream.rangeClosed(0, few()).mapToObj(i -> block(depth)).toList());
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 14 : 8)) {
      case 0, 1, 2, 3 -> new Block.Paragraph(inlines(0));
      case 4 -> code();
      case 5 -> new Block.DisplayFormula(alphabet.words());
      case 6 -> new Block.Heading(1 + random.nextInt(6), inlines(0));
      case 7 -> new Block.Rule();
      case 8, 9 -> new Block.BulletList(random.nextBoolean(), items(depth + 1));
      case 10, 11 -> new Block.OrderedList(start(), random.nextBoolean(), items(depth + 1));
      case 12 -> new Block.Quote(text(depth + 1));
      default -> table();
    };
  }

  private int start() {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> 7;
      case 2 -> 999_999_999;
      case 3 -> Integer.MAX_VALUE - 3;
      default -> 1;
    };
  }

  private Block code() {
    String language =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> "python";
          case 2 -> alphabet.one(List.of("math", "c++", "{.java}", "two words", "objective-c"));
          default -> alphabet.words();
        };
    StringBuilder code = new StringBuilder(alphabet.words());
    for (int i = random.nextInt(4); i > 0; i--) {
      code.append(alphabet.one(List.of("\n", "\n\n", "\n\t", "\n  "))).append(alphabet.words());
    }
    return new Block.CodeBlock(language, code.toString());
  }

  private List<RichText> items(int depth) {
    List<RichText> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(random.nextInt(6) == 0 ? RichText.EMPTY : text(depth));
    }
    return items;
  }

  private Block table() {
    int columns = 1 + random.nextInt(3);
    List<Block.Alignment> alignments = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      alignments.add(alphabet.one(List.of(Block.Alignment.values())));
    }
    List<Block.Row> rows = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      rows.add(row(columns));
    }
    Block.Row header = random.nextBoolean() ? row(columns) : new Block.Row(List.of());
    return new Block.Table(alignments, header, rows);
  }

  private Block.Row row(int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new Block.Cell(random.nextInt(4) == 0 ? List.of() : inlines(1)));
    }
    return new Block.Row(cells);
  }

  private List<Inline> inlines(int depth) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      inlines.add(inline(depth));
    }
    return inlines;
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 17 : 10)) {
      case 0, 1, 2, 3, 9 -> new Inline.Text(alphabet.words());
      case 4 -> new Inline.LineBreak();
      case 5 -> new Inline.Code(alphabet.words());
      case 6 -> new Inline.Formula(alphabet.words());
      case 7 -> image();
      case 8 -> new Inline.Text("plain words");
      case 16 -> new Inline.Strong(inlines(depth + 1));
      case 10 -> new Inline.Emphasis(inlines(depth + 1));
      case 11 -> new Inline.Strike(inlines(depth + 1));
      case 12 -> new Inline.Subscript(inlines(depth + 1));
      case 13 -> new Inline.Superscript(inlines(depth + 1));
      case 14 -> new Inline.Strong(List.of(new Inline.Text(alphabet.said())));
      default -> new Inline.Link(target(), title(), inlines(depth + 1));
    };
  }

  private String target() {
    return alphabet.one(List.of("https://a.de/", "#part", "", "a b", "mailto:x@y.de"))
        + alphabet.words();
  }

  private String title() {
    return random.nextBoolean() ? "" : alphabet.words();
  }

  private Inline image() {
    String source =
        random.nextInt(4) == 0
            ? "https://a.de/" + alphabet.words() + ".png"
            : alphabet.one(PICTURES).name();
    return new Inline.Image(source, alphabet.words(), title(), size(), size());
  }

  private @Nullable Integer size() {
    return switch (random.nextInt(6)) {
      case 0 -> 1 + random.nextInt(2000);
      case 1 -> Integer.MAX_VALUE;
      default -> null;
    };
  }
}
