package org.examwright.reading.outline.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.examwright.model.Gap;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.options.OptionFinding;
import org.examwright.reading.outline.options.OptionGroup;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.source.Problems;

/** Reads the blanks that are described in parts of their own, below the question's text. */
final class BlankParts {
  private final QuestionReading reading;
  private final Problems problems;
  private final boolean caseSensitive;
  private final Map<String, Parts.BlankPart> parts = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private boolean failed;

  /**
   * @param caseSensitive what holds for blanks that do not say otherwise
   */
  BlankParts(QuestionReading reading, List<Parts.BlankPart> parts, boolean caseSensitive) {
    this.reading = reading;
    this.problems = reading.problems();
    this.caseSensitive = caseSensitive;
    for (Parts.BlankPart part : parts) {
      if (this.parts.put(part.name(), part) != null) {
        error(part, "the blank `[[#" + part.name() + "]]` is described twice", "keep one part");
      }
    }
  }

  /** Whether something made no sense, which has been reported. */
  boolean failed() {
    return failed;
  }

  /** Whether a blank is described in a part. */
  boolean describe(BlankNode blank) {
    Optional<String> name = blank.name();
    if (name.isPresent() && !parts.containsKey(name.get())) {
      problems.warning(
          new NodePlaces(problems).of(blank),
          "the blank `[[#" + name.get() + "]]` accepts nothing but `#" + name.get() + "`",
          "describe it in a part `**Blank "
              + name.get()
              + ":**` below, or write `[[\\#"
              + name.get()
              + "]]` if that is the word");
    }
    return name.filter(parts::containsKey).isPresent();
  }

  /**
   * The gap of a blank that is described; nothing if something about it makes no sense.
   *
   * @param id of the gap
   */
  Optional<Gap> gap(String id, BlankNode blank) {
    String name = blank.name().orElseThrow();
    Parts.BlankPart part = parts.get(name);
    if (part == null || !used.add(name)) {
      failed = true;
      problems.error(
          new NodePlaces(problems).of(blank),
          "the blank `[[#" + name + "]]` stands in two places",
          "give each blank a name and a part of its own");
      return Optional.empty();
    }
    Optional<Gap> gap = gap(id, part);
    failed |= gap.isEmpty();
    return gap;
  }

  /** Reports the parts that no blank in the text refers to. */
  void requireAllUsed() {
    for (Parts.BlankPart part : parts.values()) {
      if (!used.contains(part.name())) {
        error(
            part,
            "there is no blank `[[#" + part.name() + "]]` in the question's text",
            "write it where the blank is, or take the part out");
      }
    }
  }

  private Optional<Gap> gap(String id, Parts.BlankPart part) {
    reading.account().take(LineRole.ANSWER, part.label());
    List<Node> nodes = AnswerBlocks.apart(part.nodes());
    boolean options = !nodes.isEmpty() && OptionFinding.isBoxed(nodes.getFirst());
    boolean answers = !nodes.isEmpty() && AnswerLines.endIn(nodes.getFirst());
    Optional<Kind> kind = kind(part, options);
    if (options) {
      OptionGroup group = OptionFinding.in(nodes, "").orElseThrow();
      requireNothingBehind(part, group.behind());
      return new KeyedChoices(reading)
          .read(group, List.of())
          .map(read -> new Gap.DropDownGap(id, read.choices()));
    }
    if (!answers) {
      error(
          part,
          "the blank `[[#" + part.name() + "]]` has no answer",
          "write below the line what it accepts, `= answer`, or options, `- [x] right`");
      return Optional.empty();
    }
    AnswerBlocks blocks = AnswerBlocks.at(0, nodes);
    requireNothingBehind(part, nodes.subList(blocks.size(), nodes.size()));
    List<AnswerLines.Written> written = blocks.read(reading);
    AcceptedAnswers accepted = new AcceptedAnswers(written, problems, "en");
    boolean numbers =
        kind.orElseGet(() -> AcceptedAnswers.kind(written, "en")).equals(Kind.NUMERIC);
    boolean sensitive = isCaseSensitive(part, numbers);
    return Optional.of(
        numbers
            ? new Gap.NumericGap(id, accepted.numbers())
            : new Gap.TextGap(id, accepted.words(kind.isPresent()), sensitive));
  }

  /** What the author says that the answers are: words or numbers. */
  private Optional<Kind> kind(Parts.BlankPart part, boolean options) {
    Attributes attributes = part.attributes();
    List<Kind> kinds =
        attributes.classes().stream().flatMap(word -> Kind.of(word).stream()).toList();
    boolean known =
        kinds.size() == attributes.classes().size()
            && kinds.size() <= (options ? 0 : 1)
            && kinds.stream().allMatch(kind -> kind == Kind.SHORT || kind == Kind.NUMERIC)
            && attributes.ids().isEmpty()
            && Set.of(AttributeKey.CASE.word()).containsAll(attributes.values().keySet())
            && (!options || attributes.values().isEmpty());
    if (!known) {
      error(
          part,
          "the attributes of the blank `[[#" + part.name() + "]]` make no sense",
          options
              ? "a blank with options has none"
              : "use .short, .numeric, case=sensitive or case=insensitive");
    }
    return kinds.stream().findFirst();
  }

  private boolean isCaseSensitive(Parts.BlankPart part, boolean numbers) {
    String written = part.attributes().get(AttributeKey.CASE.word());
    if (written == null) {
      return caseSensitive;
    }
    boolean sensitive = written.equals("sensitive");
    if (numbers || (!sensitive && !written.equals("insensitive"))) {
      error(
          part,
          "`case=" + written + "` makes no sense",
          "write `case=sensitive` or `case=insensitive`, and only for words");
    }
    return sensitive;
  }

  private void requireNothingBehind(Parts.BlankPart part, List<Node> behind) {
    if (!behind.isEmpty()) {
      error(
          part,
          "behind the answers of the blank `[[#" + part.name() + "]]` stands something else",
          "write all of its answers in one place; what is for everybody is an `**Explanation:**`");
    }
  }

  private void error(Parts.BlankPart part, String message, String hint) {
    failed = true;
    problems.error(new NodePlaces(problems).of(part.place()), message, hint);
  }
}
