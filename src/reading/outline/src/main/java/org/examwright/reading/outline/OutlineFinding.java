package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.BlankLabel;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/** Finds out how a document marks its questions, and cuts it there. */
final class OutlineFinding {
  private static final int OFTEN = 4;

  private final Region root;
  private final @Nullable Heading title;
  private final @Nullable Shape only;
  private final boolean explicit;
  private final Marks marks;
  private final Candidates candidates;
  private final QuestionHeadings questionHeadings;
  private final PassedOver passedOver = new PassedOver();
  private final Cutting cutting;
  private final Reasons reasons = new Reasons();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Heading> unfitKeys = new ArrayList<>();
  private boolean everyList;
  private boolean asking;

  OutlineFinding(List<Node> nodes, @Nullable Heading title, @Nullable Shape shape) {
    this.title = title;
    List<BoldLine> bold = new ArrayList<>();
    boolean labels = false;
    for (Node node : nodes) {
      Optional<BoldLine> line = BoldLine.of(node);
      line.ifPresent(bold::add);
      labels |= line.isPresent() && BlankLabel.of(line.get().line()).isPresent();
    }
    Set<String> blanks = labels ? BlankLabel.named(nodes) : Set.of();
    bold.removeIf(line -> BlankLabel.isIn(line.line(), blanks));
    this.explicit = shape == null && bold.stream().anyMatch(BoldLine::marked);
    this.only = explicit ? Shape.BOLD : shape;
    this.root = Region.of(nodes, title, only == Shape.BOLD);
    Set<Node> expected = new HashSet<>();
    expect(root, expected);
    this.marks =
        new Marks(bold.stream().anyMatch(BoldLine::begins), blanks, repeated(bold), expected);
    this.candidates = new Candidates(marks);
    this.questionHeadings = new QuestionHeadings(candidates, only);
    this.cutting = new Cutting(passedOver);
  }

  private static Set<String> repeated(List<BoldLine> bold) {
    Map<String, Integer> uses = new HashMap<>();
    bold.forEach(line -> uses.merge(line.text(), 1, Integer::sum));
    uses.values().removeIf(count -> count < OFTEN);
    return uses.keySet();
  }

  private static void expect(Region region, Set<Node> expected) {
    if (region.heading() != null && QuestionSections.is(region) && !AnswerKey.isHeadingOf(region)) {
      expected.addAll(region.direct());
    }
    region.children().forEach(child -> expect(child, expected));
  }

  Outline find() {
    List<List<Node>> stretches = new ArrayList<>();
    gather(root, stretches);
    candidates.learn(stretches);
    if (only != null && candidates.inFile(only).best() < Candidates.ENOUGH) {
      everyList = true; // the author says so, and the words of the items tell nothing
    }
    questionHeadings.weigh(root);
    int level = 0;
    if (only == Shape.ASKING) {
      asking = true;
    } else if (only == null && !asksAnywhere(root)) {
      LastResort resort = new LastResort(questionHeadings.levels());
      asking = resort.isAsking(root);
      level = asking ? 0 : resort.level(root);
    }
    cut(root, List.of(), level);
    cutting.end();
    List<Draft.Part> parts = cutting.parts();
    Set<Node> used = new HashSet<>();
    parts.forEach(part -> used.addAll(part.path()));
    return new Outline(
        parts,
        title,
        headings.stream().filter(heading -> !used.contains(heading)).toList(),
        unfitKeys,
        reasons.explanation(candidates, questionHeadings.levels(), passedOver.all(), explicit),
        explicit,
        level == 0);
  }

  private boolean asksAnywhere(Region region) {
    return candidates.best(Navigation.without(region.direct()), null).isPresent()
        || questionHeadings.isQuestion(region, 0)
        || region.children().stream().anyMatch(this::asksAnywhere);
  }

  private static void gather(Region region, List<List<Node>> stretches) {
    stretches.add(region.direct());
    region.children().forEach(child -> gather(child, stretches));
  }

  private void cut(Region region, List<Node> path, int lastResort) {
    Heading heading = region.heading();
    if (heading != null && questionHeadings.isQuestion(region, lastResort)) {
      cutting.heading(heading, region.everything());
      reasons.chosen(Shape.of(heading), 1);
      return;
    }
    boolean mayBeKey = heading != null && !QuestionHeadings.isCategory(region);
    Optional<Map<String, List<Node>>> key = mayBeKey ? AnswerKey.of(region) : Optional.empty();
    if (mayBeKey && isGiven(region, key)) {
      passedOver.add("answer key (its answers are with the questions)", region);
      return;
    }
    if (key.isPresent() && heading != null && cutting.count() > 0) {
      unfitKeys.add(heading);
    }
    if (QuestionHeadings.isSurrounding(region)
        && questionHeadings.holdsNoQuestion(region, lastResort)) {
      passedOver.add(surrounding(region), region);
      return;
    }
    if (heading != null
        && !QuestionHeadings.isCategory(region)
        && Navigation.of(heading, null) != null) {
      passedOver.add(Navigation.BACK_TO_TOP, heading);
    }
    List<Node> here = new ArrayList<>(path);
    boolean contents =
        QuestionHeadings.isSurrounding(region) && Navigation.CONTENTS.equals(surrounding(region));
    if (heading != null && !contents) {
      Heading category = Navigation.withoutLinks(heading);
      here.add(category);
      headings.add(category);
    } else if (heading != null) {
      passedOver.add(surrounding(region), heading);
    }
    cutting.begin(here);
    stretch(region.direct());
    boolean cutUnderneath = false;
    for (Region child : region.children()) {
      if (!questionHeadings.isQuestion(child, lastResort)) {
        cutUnderneath = true; // it begins a part of its own, or ends one
      } else if (cutUnderneath) {
        cutting.begin(here);
        cutUnderneath = false;
      }
      cut(child, here, lastResort);
    }
  }

  /** Gives the answers of a key to the questions that it is for, if they fit. */
  private boolean isGiven(Region region, Optional<Map<String, List<Node>>> key) {
    Optional<SectionName> section = AnswerKey.section(region);
    if (key.isPresent() && section.isPresent()) {
      return cutting.answerSections(Map.of(section.get(), key.get()));
    }
    return cutting.answerSections(AnswerKey.bySection(region))
        || key.filter(cutting::answer).isPresent();
  }

  /** Cuts a stretch; its answers may stand behind its questions. */
  private void stretch(List<Node> nodes) {
    Optional<SectionKey> key =
        nodes.stream().skip(1).anyMatch(OutlineFinding::mayHoldKey)
            ? SectionKey.in(nodes)
            : Optional.empty();
    if (key.isEmpty()) {
      cutStretch(nodes);
      return;
    }
    int from = cutting.parted();
    int at = key.get().at();
    Map<Shape, Integer> before = reasons.chosen();
    cutStretch(nodes.subList(0, at));
    List<Node> behind = nodes.subList(at, nodes.size());
    Optional<SectionName> section = SectionName.ofKey(NodeText.of(behind.getFirst()));
    if (cutting.answer(key.get().answers(), from)
        || (section.isPresent()
            && cutting.answerSections(Map.of(section.get(), key.get().answers())))) {
      passedOver.add(
          "answer key (its answers are with the questions)",
          NodeTraits.firstLine(behind.getFirst()),
          NodeTraits.lastLine(behind.getLast()));
    } else {
      cutting.restore(from);
      reasons.restore(before);
      cutStretch(nodes);
    }
  }

  private static boolean mayHoldKey(Node node) {
    return node instanceof Paragraph || node instanceof BlockQuote;
  }

  private void cutStretch(List<Node> nodes) {
    Optional<Candidates.Found> best =
        only != null && only.isHeading()
            ? Optional.empty()
            : candidates.best(Navigation.without(nodes), only);
    if (best.isEmpty() && asking && AskingLines.in(nodes).count() > 0) {
      int before = cutting.count();
      new ShapeCutting(cutting, marks).cut(Shape.ASKING, nodes, everyList);
      reasons.chosen(Shape.ASKING, cutting.count() - before);
      return;
    }
    if (best.isEmpty()) {
      cutting.introduce(passedOver.without(nodes));
      return;
    }
    Shape shape = best.get().shape();
    int before = cutting.count();
    int first = firstQuestion(shape, nodes);
    List<Node> cut = new ArrayList<>(passedOver.without(nodes.subList(0, first)));
    cut.addAll(nodes.subList(first, nodes.size()));
    new ShapeCutting(cutting, marks).cut(shape, cut, everyList);
    reasons.chosen(shape, cutting.count() - before);
  }

  /**
   * Where the first question begins: what stands behind it belongs to questions, be it links or
   * not. Where questions end by themselves, that is nowhere.
   */
  private int firstQuestion(Shape shape, List<Node> nodes) {
    if (shape == Shape.DETAILS || shape == Shape.TABLE || shape == Shape.OPTIONS) {
      return nodes.size();
    }
    Optional<Mark> found = marks.first(shape, Navigation.without(nodes));
    for (int i = 0; i < nodes.size() && found.isPresent(); i++) {
      Node block = found.get().block();
      if (nodes.get(i).equals(block) || nodes.get(i).equals(block.getParent())) {
        return i;
      }
    }
    return nodes.size();
  }

  private static String surrounding(Region region) {
    String name = region.words().strip();
    boolean contents =
        region.direct().stream()
            .anyMatch(node -> Navigation.CONTENTS.equals(Navigation.of(node, null)));
    return contents ? Navigation.CONTENTS : "section \"" + name + "\"";
  }
}
