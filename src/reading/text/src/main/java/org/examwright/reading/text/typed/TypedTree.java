package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.draft.AnswerSigns;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.MarkInFront;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a text as somebody typed it, or copied it out of a word processor or a printed page.
 *
 * @param blocks one after the other
 * @param passedOver lines that are no part of it
 * @param shape how its questions are marked; null if that has to be weighed
 */
public record TypedTree(
    List<Node> blocks, List<Explanation.PassedOver> passedOver, @Nullable Shape shape) {
  /** Copies both lists. */
  public TypedTree {
    blocks = List.copyOf(blocks);
    passedOver = List.copyOf(passedOver);
  }

  /** Makes the tree of a file's lines. */
  public static TypedTree of(List<String> source, Typography typography, Problems problems) {
    List<TypedLine> typed = new ArrayList<>();
    Mending mending = new Mending(problems);
    for (int i = 0; i < source.size(); i++) {
      typed.add(TypedLine.of(i, mending.of(source.get(i), i)));
    }
    Furniture furniture = Furniture.takenFrom(typed);
    List<Explanation.PassedOver> passedOver = new ArrayList<>(furniture.passedOver());
    List<TypedLine> lines = mended(furniture.lines(), passedOver, problems);
    Wrapping wrapping = typography.mayWrap() ? Wrapping.of(furniture.lines()) : Wrapping.NONE;
    TypedInlines inlines = new TypedInlines(typography);
    TypedBlocks blocks =
        new TypedBlocks(
            wrapping, typography, new TypedParagraph(wrapping, inlines, lines, problems));
    List<Segment> segments = Segments.of(lines);
    Building building = new Building(blocks, inlines, segments);
    return new TypedTree(building.nodes(), passedOver, building.shape());
  }

  /** The lines as they are mostly written; each step looks at what those before it have made. */
  private static List<TypedLine> mended(
      List<TypedLine> written, List<Explanation.PassedOver> passedOver, Problems problems) {
    List<TypedLine> lines = PageButtons.without(written, passedOver);
    lines = FrontMending.of(lines, passedOver);
    lines = withoutTitleOfKey(lines, passedOver);
    lines = GivenAnswers.takenFrom(lines, passedOver, problems);
    lines = withoutRoom(lines, passedOver);
    lines = LoneNumbers.dotted(lines);
    lines = withNumbersFirst(lines);
    lines = withColons(lines);
    lines = KeyedBlocks.mended(lines);
    lines = UnmarkedNumbers.mended(lines);
    lines = KeysBehind.apart(lines);
    lines = BareKana.mended(lines);
    return SideBySide.apart(lines);
  }

  /** The key of a question may stand in parentheses in front of its number. */
  private static List<TypedLine> withNumbersFirst(List<TypedLine> lines) {
    List<Optional<MarkInFront>> marks =
        lines.stream().map(line -> MarkInFront.of(line.text())).toList();
    if (!MarkInFront.areOfQuestions(marks.stream().flatMap(Optional::stream).toList())) {
      return lines;
    }
    List<TypedLine> mended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      mended.add(marks.get(i).map(mark -> line.saying(mark.mended(), 0)).orElse(line));
    }
    return mended;
  }

  /** Answers may have another sign than a colon in front: {@code R = 25}. */
  private static List<TypedLine> withColons(List<TypedLine> lines) {
    AnswerSigns signs = new AnswerSigns();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String above = i == 0 ? "" : lines.get(i - 1).text();
      places.add(signs.add(lines.get(i).text(), above, false));
    }
    List<TypedLine> mended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      mended.add(signs.mended(places.get(i)).map(text -> line.saying(text, 0)).orElse(line));
    }
    return mended;
  }

  /** Lines that are drawn to be written on are no part of any text. */
  private static List<TypedLine> withoutRoom(
      List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
    List<TypedLine> kept = new ArrayList<>();
    for (TypedLine line : lines) {
      boolean room = !line.isBlank() && "_.…".indexOf(line.text().charAt(0)) >= 0 && isRoom(line);
      if (room) {
        passedOver.add(
            new Explanation.PassedOver("room to write on", line.number() + 1, line.number() + 1));
      }
      kept.add(room ? line.saying("", 0) : line);
    }
    return kept;
  }

  /** The title may stand once more above the answers. */
  private static List<TypedLine> withoutTitleOfKey(
      List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
    List<TypedLine> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    List<TypedLine> kept = new ArrayList<>(lines);
    for (int i = 1; i + 1 < filled.size(); i++) {
      TypedLine line = filled.get(i);
      if (line.text().equals(filled.getFirst().text())
          && Vocabulary.ANSWERS.has(Wording.bare(filled.get(i + 1).text()))) {
        passedOver.add(
            new Explanation.PassedOver(
                "title above the answers", line.number() + 1, line.number() + 1));
        kept.set(lines.indexOf(line), line.saying("", 0));
      }
    }
    return kept;
  }

  private static boolean isRoom(TypedLine line) {
    return line.text().length() >= 5
        && line.text().chars().allMatch(c -> c == '_' || c == '.' || c == '…' || c == ' ');
  }

  /** Puts the blocks of segments together. */
  private static final class Building {
    private final TypedBlocks reading;
    private final TypedInlines inlines;
    private final List<Segment> segments;
    private final List<Node> nodes = new ArrayList<>();
    private final HeadingLevels levels;
    private final boolean numbered;
    private final boolean worded;
    private boolean unmarked;
    private @Nullable OrderedList list;

    Building(TypedBlocks reading, TypedInlines inlines, List<Segment> segments) {
      this.reading = reading;
      this.inlines = inlines;
      this.segments = segments;
      this.levels = new HeadingLevels(segments);
      this.numbered = segments.stream().anyMatch(each -> each.kind() == Segment.Kind.NUMBERED);
      this.worded = segments.stream().anyMatch(each -> each.kind() == Segment.Kind.WORDED);
    }

    /** Numbers and words say what a question is, unless there are options without any. */
    @Nullable Shape shape() {
      if (unmarked) {
        return null;
      }
      if (numbered) {
        return Shape.NUMBERED;
      }
      return worded ? Shape.Q_AND_A : null;
    }

    List<Node> nodes() {
      for (Segment segment : segments) {
        switch (segment.kind()) {
          case TEXT -> {
            List<Node> text = reading.of(segment.lines());
            unmarked |= text.stream().anyMatch(Answering::isOptions);
            addAll(text);
          }
          case WORDED -> {
            if (numbered) {
              question(segment.lines());
            } else {
              addAll(reading.ofQuestion(segment.lines()));
            }
          }
          case NUMBERED -> question(numbered(segment.lines()));
          case HEADING -> {
            HeadingLook.Found found = Objects.requireNonNull(segment.heading());
            heading(found.text(), levels.of(found, segment), segment.lines().getFirst());
          }
          case KEY -> key(segment.lines());
        }
      }
      return nodes;
    }

    private void addAll(List<Node> blocks) {
      list = null;
      nodes.addAll(blocks);
    }

    private void question(List<TypedLine> lines) {
      if (list == null) {
        list = new OrderedList();
        list.setMarkerDelimiter(".");
        list.setMarkerStartNumber(1);
        list.setTight(true);
        nodes.add(list);
      }
      ListItem item = new ListItem();
      lines.stream()
          .filter(line -> !line.isBlank())
          .forEach(line -> line.place().forEach(item::addSourceSpan));
      Node parent = item;
      reading.ofQuestion(lines).forEach(parent::appendChild);
      list.appendChild(item);
      item.getSourceSpans().forEach(list::addSourceSpan);
    }

    /** A number with a blank behind it. */
    private static List<TypedLine> numbered(List<TypedLine> lines) {
      List<TypedLine> mended = new ArrayList<>(lines);
      TypedLine first = lines.getFirst();
      Num number = Num.of(first).orElseThrow();
      String mark = first.text().substring(0, number.length()).strip();
      boolean bare = number.style().isEmpty();
      mended.set(
          0, first.saying(mark + (bare ? ". " : " ") + first.text().substring(number.length()), 0));
      return mended;
    }

    private void heading(String text, int level, TypedLine line) {
      Heading heading = new Heading();
      heading.setLevel(level);
      line.place().forEach(heading::addSourceSpan);
      inlines.of(text, line.number(), line.column()).forEach(heading::appendChild);
      addAll(List.of(heading));
    }

    private void key(List<TypedLine> lines) {
      TypedLine name = lines.getFirst();
      int colon = Math.max(name.text().indexOf(':'), name.text().indexOf('：'));
      String behind = colon < 0 ? "" : name.text().substring(colon + 1).strip();
      heading(
          colon < 0 ? name.text() : name.text().substring(0, colon),
          HeadingLevels.CATEGORIES,
          name);
      List<TypedLine> entries = new ArrayList<>(lines.subList(1, lines.size()));
      if (!behind.isEmpty()) {
        entries.addFirst(name.saying(behind, name.text().indexOf(behind)));
      }
      List<List<TypedLine>> sections = KeySection.sections(entries);
      entries(sections.getFirst());
      for (List<TypedLine> section : sections.subList(1, sections.size())) {
        heading(section.getFirst().text(), HeadingLevels.CATEGORIES + 1, section.getFirst());
        entries(section.subList(1, section.size()));
      }
    }

    private void entries(List<TypedLine> entries) {
      Paragraph paragraph = new Paragraph();
      boolean first = true;
      for (TypedLine entry : KeySection.apart(entries)) {
        if (!first) {
          paragraph.appendChild(new HardLineBreak());
        }
        entry.place().forEach(paragraph::addSourceSpan);
        String text = OptionMark.latinEntry(entry.text(), reading.script());
        inlines.of(text, entry.number(), entry.column()).forEach(paragraph::appendChild);
        first = false;
      }
      if (!first) {
        nodes.add(paragraph);
      }
    }
  }
}
