package org.examwright.reading.tools.md2xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.source.rich.OneLine;
import org.examwright.reading.tools.quiz.AcceptedNumber;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.ListedChoices;
import org.examwright.reading.tools.quiz.ListedOption;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.PassageTree;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a question: its name, its text and one list. */
final class Md2XmlQuestion {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]\\s+(?=\\S)");
  private static final Pattern PAIR = Pattern.compile("(.+?):\\s+(\\S.*)");

  private final QuizFile file;
  private final PassageTree tree;
  private final WrittenSettings settings;
  private final Heading heading;
  private final List<Node> blocks;

  Md2XmlQuestion(
      QuizFile file,
      PassageTree tree,
      WrittenSettings settings,
      Heading heading,
      List<Node> blocks) {
    this.file = file;
    this.tree = tree;
    this.settings = settings;
    this.heading = heading;
    this.blocks = blocks;
  }

  Optional<AskedQuestion> read() {
    int list = blocks.size() - 1;
    while (list >= 0 && !(blocks.get(list) instanceof ListBlock)) {
      list--;
    }
    int options = 0;
    while (options < blocks.size() && !ListedOption.areIn(blocks.get(options))) {
      options++;
    }
    int answer = options < blocks.size() ? options : list;
    List<Node> shown = new ArrayList<>(blocks);
    if (answer >= 0) {
      shown.remove(answer);
      reportBehind(blocks.subList(answer + 1, blocks.size()));
    }
    file.take(LineRole.ATTRIBUTES, List.of(heading));
    file.take(LineRole.STEM, shown);
    RichText name = tree.line(heading);
    RichText text = tree.text(shown);
    Matcher number = NUMBER.matcher(name.plainText());
    boolean numbered = number.lookingAt();
    RichText bare = numbered ? file.texts().of(unnumbered()) : name;
    List<Inline> title = text.isEmpty() ? List.of() : inlines(bare);
    return interaction(answer < 0 ? null : blocks.get(answer))
        .map(
            found ->
                new AskedQuestion(text.isEmpty() ? bare : text, found)
                    .labelled(numbered ? number.group(1) : "")
                    .titled(title)
                    .worth(BigDecimal.ONE));
  }

  private Passage unnumbered() {
    SourceLine line = file.written(heading).lines().getFirst();
    Matcher number = Pattern.compile("#*\\s*\\d{1,9}[.)]\\s+").matcher(line.text());
    return Passage.of(number.lookingAt() ? line.from(number.end()) : line);
  }

  private static List<Inline> inlines(RichText text) {
    return text.isEmpty() ? List.of() : OneLine.of(text.blocks());
  }

  private void reportBehind(List<Node> behind) {
    if (!behind.isEmpty()) {
      file.problems()
          .warning(
              file.at(behind.getFirst()),
              "the text behind the list is taken for a part of the question",
              "write it above the list");
    }
  }

  private Optional<Interaction> interaction(@Nullable Node list) {
    if (list == null) {
      file.problems()
          .warning(
              file.at(heading),
              "nothing says how this question is answered: it is read as an open one",
              "write a list below it");
      return Optional.of(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
    }
    if (ListedOption.areIn(list)) {
      boolean several = isSet("force_multi", false);
      return new ListedChoices(file, tree)
          .read(
              list,
              file.at(heading),
              several ? OfferedChoices.Selecting.SEVERAL : OfferedChoices.Selecting.BY_KEYS,
              isSet("shuffle", true));
    }
    file.take(LineRole.ANSWER, List.of(list));
    List<Node> items = PassageTree.children(list);
    if (list instanceof OrderedList) {
      return Optional.of(
          new Interaction.Ordering(
              items.stream().map(item -> tree.text(PassageTree.children(item))).toList()));
    }
    List<Passage> written = items.stream().map(this::written).toList();
    if (written.stream().allMatch(each -> PAIR.matcher(each.words()).matches())) {
      return Optional.of(
          new Interaction.Matching(pairs(written), List.of(), isSet("shuffle", true)));
    }
    List<Optional<NumericAnswer.Accepted>> numbers =
        written.stream().map(each -> AcceptedNumber.of(each.words())).toList();
    return numbers.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Interaction.Numeric(
                numbers.stream().flatMap(Optional::stream).map(NumericAnswer::of).toList(), ""))
        : Optional.of(new Interaction.ShortAnswer(words(written), false));
  }

  private boolean isSet(String name, boolean usual) {
    List<SourceSpan> first = heading.getSourceSpans();
    List<SourceSpan> last = blocks.getLast().getSourceSpans();
    return settings
        .value(name, first.getFirst().getLineIndex(), last.getLast().getLineIndex())
        .map(value -> value.equals("true") || value.equals("1"))
        .orElse(usual);
  }

  private Passage written(Node item) {
    Node first = item.getFirstChild();
    return file.written(first == null ? item : first);
  }

  private List<Pair> pairs(List<Passage> written) {
    List<Pair> pairs = new ArrayList<>();
    for (Passage each : written) {
      SourceLine line = each.lines().getFirst().with(each.words());
      Matcher pair = PAIR.matcher(line.text());
      if (pair.matches()) {
        pairs.add(
            new Pair(
                file.texts().of(Passage.of(line.to(pair.end(1)))),
                file.texts().line(Passage.of(line.from(pair.start(2))))));
      }
    }
    return pairs;
  }

  /** The program takes an asterisk for anything at all, which no other one does. */
  private List<AcceptedAnswer> words(List<Passage> written) {
    List<AcceptedAnswer> answers = new ArrayList<>();
    for (Passage each : written) {
      String words = each.words();
      if (words.contains("*")) {
        words = words.replace('*', ' ').replaceAll("\\s+", " ").strip();
        file.problems()
            .warning(
                each.origin(file.problems()),
                "the asterisk of `"
                    + each.words()
                    + "` is no wildcard here: `"
                    + words
                    + "` is accepted",
                "write each wording that it stands for as an item of its own");
      }
      if (!words.isEmpty()) {
        answers.add(AcceptedAnswer.of(words));
      }
    }
    return answers;
  }
}
