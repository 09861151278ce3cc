package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Makes the blocks of a question, or of what stands around questions. */
final class TypedBlocks {
  private static final int DEEPEST = 8;
  private static final int FAR = 200;

  private final Wrapping wrapping;
  private final Typography typography;
  private final TypedParagraph paragraphs;
  private int script;

  TypedBlocks(Wrapping wrapping, Typography typography, TypedParagraph paragraphs) {
    this.wrapping = wrapping;
    this.typography = typography;
    this.paragraphs = paragraphs;
  }

  /** The alphabet that options were counted in last. */
  int script() {
    return script;
  }

  /** The blocks of lines that ask nothing by themselves. */
  List<Node> of(List<TypedLine> lines) {
    return new Run(lines, false, 0).read();
  }

  /** The blocks of a question, from its first line on. */
  List<Node> ofQuestion(List<TypedLine> lines) {
    return new Run(lines, true, 0).read();
  }

  /** Reads lines one after the other. */
  private final class Run {
    private final List<TypedLine> lines;
    private final CodeFences fences;
    private final Map<Integer, Integer> unmarked;
    private final boolean question;
    private final int depth;
    private final List<Node> blocks = new ArrayList<>();
    private int at;
    private boolean tasks;
    private int numberedFrom;

    Run(List<TypedLine> lines, boolean question, int depth) {
      this.lines = lines;
      this.fences = new CodeFences(lines);
      this.unmarked = depth == 0 ? UnmarkedOptions.in(lines, question) : Map.of();
      this.question = question;
      this.depth = depth;
    }

    List<Node> read() {
      boolean answered = question && lines.stream().anyMatch(Starts::isAnswer);
      while (at < lines.size()) {
        TypedLine line = lines.get(at);
        boolean first = blocks.isEmpty();
        if (line.isBlank()) {
          at++;
        } else if (!block(line)) {
          paragraph(question && first, answered);
        }
      }
      if (question && depth == 0 && !answered) {
        AnswerApart.in(blocks);
      }
      return blocks;
    }

    /** Reads what is no paragraph. */
    private boolean block(TypedLine line) {
      int fence = fences.end(at);
      if (fence > at) {
        String info = Starts.fence(line).orElseThrow()[1].strip();
        add(code(lines.subList(at + 1, fence), info), lines.subList(at, fence + 1));
        at = fence + 1;
        return true;
      }
      if (Starts.isRule(line)) {
        add(new ThematicBreak(), List.of(line));
        at++;
        return true;
      }
      Optional<Block> whole = typography.block(line.text());
      if (whole.isPresent()) {
        add(whole.get(), List.of(line));
        at++;
        return true;
      }
      if (question && blocks.isEmpty()) {
        return false;
      }
      int code = CodeLook.length(lines, at, lines.size());
      if (code > 0) {
        List<TypedLine> within = lines.subList(at, at + code);
        add(code(within, ""), within);
        at += code;
        return true;
      }
      Optional<OptionRun> options = OptionRun.at(at, lines, lines.size(), wrapping);
      if (options.isPresent()) {
        options(options.get());
        return true;
      }
      Integer end = unmarked.get(at);
      if (end != null) {
        unmarked(lines.subList(at, end));
        at = end;
        return true;
      }
      return list(line);
    }

    private void add(Block block, List<TypedLine> place) {
      place.stream()
          .filter(line -> !line.isBlank())
          .forEach(line -> line.place().forEach(block::addSourceSpan));
      blocks.add(block);
    }

    private FencedCodeBlock code(List<TypedLine> within, String info) {
      FencedCodeBlock code = new FencedCodeBlock();
      code.setInfo(info);
      code.setLiteral(CodeLook.literal(within));
      return code;
    }

    /** Options get the letters that others have. */
    private void unmarked(List<TypedLine> options) {
      Paragraph paragraph = new Paragraph();
      char letter = 'A';
      for (TypedLine option : options) {
        if (letter > 'A') {
          paragraph.appendChild(new HardLineBreak());
        }
        paragraphs
            .joined(List.of(option.saying(letter + ") " + option.text(), 0)))
            .forEach(paragraph::appendChild);
        letter++;
      }
      add(paragraph, options);
    }

    private void options(OptionRun run) {
      List<TypedLine> place = lines.subList(at, run.end());
      boolean tasks = run.areTasks();
      script = tasks ? script : run.marks().getFirst().script();
      if (run.isPlain()) {
        Paragraph paragraph = new Paragraph();
        for (int i = 0; i < run.marks().size(); i++) {
          if (i > 0) {
            paragraph.appendChild(new HardLineBreak());
          }
          option(run, i, tasks).forEach(paragraph::appendChild);
        }
        add(paragraph, place);
      } else {
        BulletList list = new BulletList();
        list.setTight(true);
        for (int i = 0; i < run.marks().size(); i++) {
          List<TypedLine> content = new ArrayList<>(run.lines().get(i));
          content.set(0, lettered(run, i, tasks));
          list.appendChild(optionItem(content));
        }
        add(list, place);
      }
      at = run.end();
    }

    /** An option as an item of a list, with what is said about it in a quote. */
    private ListItem optionItem(List<TypedLine> content) {
      int said = OptionFeedback.at(content);
      List<Node> nodes = new ArrayList<>(new Run(content.subList(0, said), true, depth + 1).read());
      if (said < content.size()) {
        BlockQuote quote = new BlockQuote();
        List<TypedLine> lines = OptionFeedback.said(content);
        lines.stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> line.place().forEach(quote::addSourceSpan));
        new Run(lines, false, depth + 1).read().forEach(quote::appendChild);
        nodes.add(quote);
      }
      return item(nodes, content);
    }

    private List<Node> option(OptionRun run, int i, boolean tasks) {
      List<TypedLine> words = new ArrayList<>(run.lines().get(i));
      words.set(0, lettered(run, i, tasks));
      return paragraphs.joined(words);
    }

    /** An option with its letter as it is understood everywhere. */
    private TypedLine lettered(OptionRun run, int i, boolean tasks) {
      OptionMark mark = run.marks().get(i);
      TypedLine words = run.lines().get(i).getFirst();
      String written =
          words.source().substring(words.column() - mark.length(), words.column()).strip();
      String letter = tasks ? written + " " : (mark.starred() ? "*" : "") + mark.latin() + ") ";
      return words.saying(letter + words.text(), -mark.length());
    }

    private boolean list(TypedLine line) {
      Optional<Bullet> bullet = Bullet.of(line);
      if (bullet.isPresent() && depth < DEEPEST) {
        List<Integer> starts = bulletStarts(bullet.get());
        boolean known = bullet.get().isCertain() && !bullet.get().box();
        if (starts.size() > 1 || known) {
          bullets(starts);
          return true;
        }
      }
      Optional<Num> number = Num.of(line);
      if (number.isPresent() && depth < DEEPEST) {
        List<Integer> starts = numberStarts(number.get());
        if (starts.size() > 1) {
          int end = endOfLast(starts.getLast(), number.get().indent());
          if (question && NumberedKey.names(lines, end, number.get().value(), starts.size())) {
            numberedOptions(starts, end);
          } else {
            numbers(starts, end, number.get());
          }
          return true;
        }
      }
      return false;
    }

    private List<Integer> bulletStarts(Bullet first) {
      List<Integer> starts = new ArrayList<>(List.of(at));
      int indent = lines.get(at).indent();
      for (int i = at + 1; i < lines.size() && (starts.size() > 1 || i < at + FAR); i++) {
        TypedLine line = lines.get(i);
        if (line.isBlank()) {
          continue;
        }
        Optional<Bullet> next = Bullet.of(line);
        boolean same =
            next.isPresent()
                && (first.box()
                    ? next.get().box()
                    : next.get().sign() == first.sign() || isPlusOrMinus(first, next.get()));
        if (same && line.indent() <= indent + 1) {
          starts.add(i);
        } else if (!belongs(i, indent)) {
          break;
        }
      }
      return starts;
    }

    private boolean isPlusOrMinus(Bullet one, Bullet other) {
      return "+-–".indexOf(one.sign()) >= 0 && "+-–".indexOf(other.sign()) >= 0;
    }

    private List<Integer> numberStarts(Num first) {
      List<Integer> starts = new ArrayList<>(List.of(at));
      int expected = first.value() + 1;
      for (int i = at + 1; i < lines.size() && (starts.size() > 1 || i < at + FAR); i++) {
        TypedLine line = lines.get(i);
        if (line.isBlank()) {
          continue;
        }
        Optional<Num> next = Num.of(line);
        if (next.isPresent()
            && next.get().value() == expected
            && next.get().isLike(first)
            && line.indent() <= first.indent() + 1) {
          starts.add(i);
          expected++;
        } else if (!belongs(i, first.indent())) {
          break;
        }
      }
      return starts;
    }

    /** Whether a line belongs to the item above it. */
    private boolean belongs(int i, int indent) {
      TypedLine line = lines.get(i);
      TypedLine before = lines.get(i - 1);
      if (Starts.isRule(line) || Starts.label(line).isPresent()) {
        return false;
      }
      return line.indent() > indent + 1
          || (!before.isBlank() && !Starts.isPart(line) && wrapping.goesOn(before, line));
    }

    private int endOfLast(int last, int indent) {
      int end = last + 1;
      int kept = end;
      while (end < lines.size() && (lines.get(end).isBlank() || belongs(end, indent))) {
        kept = lines.get(end).isBlank() ? kept : end + 1;
        end++;
      }
      return kept;
    }

    private void bullets(List<Integer> starts) {
      int end = endOfLast(starts.getLast(), lines.get(at).indent());
      List<Bullet> signs = starts.stream().map(i -> Bullet.of(lines.get(i)).orElseThrow()).toList();
      boolean plus = signs.stream().anyMatch(each -> !each.box() && each.sign() == '+');
      boolean minus = signs.stream().anyMatch(each -> !each.box() && each.sign() != '+');
      BulletList list = new BulletList();
      list.setTight(true);
      for (int k = 0; k < starts.size(); k++) {
        Bullet sign = signs.get(k);
        ListItem item = item(starts, k, end, sign.length());
        if (sign.box() || (plus && minus)) {
          item.prependChild(new TaskListItemMarker("x+".indexOf(sign.sign()) >= 0));
        }
        list.appendChild(item);
      }
      add(list, lines.subList(at, end));
      at = end;
    }

    /** Options that are counted in numbers, of which the answer names one. */
    private void numberedOptions(List<Integer> starts, int end) {
      numberedFrom = Num.of(lines.get(at)).orElseThrow().value();
      Paragraph paragraph = new Paragraph();
      for (int k = 0; k < starts.size(); k++) {
        int stop = k + 1 < starts.size() ? starts.get(k + 1) : end;
        List<TypedLine> words = new ArrayList<>(lines.subList(starts.get(k), stop));
        words.removeIf(TypedLine::isBlank);
        TypedLine first = words.getFirst();
        int mark = Num.of(first).orElseThrow().length();
        words.set(0, first.saying((char) ('A' + k) + ") " + first.text().substring(mark), 0));
        if (k > 0) {
          paragraph.appendChild(new HardLineBreak());
        }
        paragraphs.joined(words).forEach(paragraph::appendChild);
      }
      add(paragraph, lines.subList(at, end));
      at = end;
    }

    private void numbers(List<Integer> starts, int end, Num first) {
      OrderedList list = new OrderedList();
      list.setMarkerStartNumber(first.value());
      list.setMarkerDelimiter(".");
      list.setTight(true);
      for (int k = 0; k < starts.size(); k++) {
        list.appendChild(
            item(starts, k, end, Num.of(lines.get(starts.get(k))).orElseThrow().length()));
      }
      add(list, lines.subList(at, end));
      at = end;
    }

    private ListItem item(List<Integer> starts, int k, int end, int markLength) {
      int stop = k + 1 < starts.size() ? starts.get(k + 1) : end;
      List<TypedLine> content = new ArrayList<>(lines.subList(starts.get(k), stop));
      TypedLine first = content.getFirst();
      content.set(0, first.saying(first.text().substring(markLength), markLength));
      return item(new Run(content, false, depth + 1).read(), content);
    }

    private ListItem item(List<Node> content, List<TypedLine> place) {
      ListItem item = new ListItem();
      place.stream()
          .filter(line -> !line.isBlank())
          .forEach(line -> line.place().forEach(item::addSourceSpan));
      Node parent = item;
      content.forEach(parent::appendChild);
      return item;
    }

    private void paragraph(boolean first, boolean answered) {
      int from = at;
      at++;
      while (at < lines.size() && !endsParagraph(lines.get(at), lines.get(at - 1))) {
        at++;
      }
      if (first && !answered) {
        takeTasks();
      }
      List<TypedLine> within = new ArrayList<>(lines.subList(from, at));
      within.removeIf(TypedLine::isBlank);
      if (script > 0 || Starts.label(within.getFirst()).isPresent()) {
        within.set(
            0,
            numberedFrom > 0
                ? NumberedKey.lettered(within.getFirst(), numberedFrom)
                : LatinKey.of(within.getFirst(), script));
      }
      blocks.add(
          first
              ? paragraphs.ofQuestion(within, answered || tasks || offersOptions())
              : paragraphs.of(within));
    }

    /** Lines with letters that ask belong to the question, down to the last of them. */
    private void takeTasks() {
      int next = at < lines.size() && lines.get(at).isBlank() ? at + 1 : at;
      if (next < lines.size()) {
        OptionRun.at(next, lines, lines.size(), wrapping)
            .filter(run -> run.areTasks() && run.isPlain())
            .ifPresent(
                run -> {
                  at = run.end();
                  tasks = true;
                });
      }
    }

    private boolean endsParagraph(TypedLine line, TypedLine before) {
      return line.isBlank()
          || Starts.isRule(line)
          || typography.block(line.text()).isPresent()
          || fences.end(at) > at
          || Starts.label(line).isPresent()
          || unmarked.containsKey(at)
          || OptionRun.at(at, lines, lines.size(), wrapping).isPresent()
          || (beginsList(line) && !wrapping.goesOn(before, line))
          || CodeLook.length(lines, at, lines.size()) > 0;
    }

    private boolean beginsList(TypedLine line) {
      Optional<Bullet> bullet = Bullet.of(line);
      if (bullet.isPresent()) {
        return (bullet.get().isCertain() && !bullet.get().box()) || nextIs(line, true);
      }
      return Num.of(line).isPresent() && nextIs(line, false);
    }

    /** Whether the next line that is not blank is an item too. */
    private boolean nextIs(TypedLine line, boolean bullet) {
      for (int i = at + 1; i < Math.min(lines.size(), at + 6); i++) {
        if (lines.get(i).isBlank()) {
          continue;
        }
        if (bullet ? Bullet.of(lines.get(i)).isPresent() : Num.of(lines.get(i)).isPresent()) {
          return true;
        }
        if (lines.get(i).indent() <= line.indent()) {
          return false;
        }
      }
      return false;
    }

    private boolean offersOptions() {
      for (int i = at; i < Math.min(lines.size(), at + 30); i++) {
        if (OptionRun.at(i, lines, lines.size(), wrapping).isPresent()
            || Bullet.of(lines.get(i)).filter(Bullet::box).isPresent()) {
          return true;
        }
      }
      return false;
    }
  }
}
