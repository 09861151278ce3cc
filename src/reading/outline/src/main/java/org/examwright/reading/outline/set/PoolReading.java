package org.examwright.reading.outline.set;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.reading.outline.CategoryHeading;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a file that are pools, and how many of their questions are drawn. */
final class PoolReading {
  private static final String EXAMPLE = "`" + AttributeKey.PICK.with("3") + "`";

  private final Problems problems;
  private final List<Draft.Part> asking;
  private final IdentityHashMap<Draft.Part, WrittenPick> pools = new IdentityHashMap<>();

  /**
   * @param whole what the file says of the set as a whole; null if it says nothing
   */
  PoolReading(Outline outline, @Nullable WrittenPick whole, Problems problems) {
    this.problems = problems;
    this.asking = outline.parts().stream().filter(part -> !part.questions().isEmpty()).toList();
    Map<Node, WrittenPick> headings = new LinkedHashMap<>();
    Stream.concat(
            outline.parts().stream().flatMap(part -> part.path().stream()),
            outline.emptyHeadings().stream())
        .forEach(heading -> pick(heading).ifPresent(pick -> headings.put(heading, pick)));
    headings.forEach(this::ofHeading);
    Optional<WrittenPick> title = outline.heading().flatMap(this::pick);
    title.ifPresent(this::ofSet);
    if (title.isPresent() && whole != null) {
      problems.error(
          title.get().origin(),
          "how many questions are drawn is said here and in front matter",
          "keep one of them");
    } else if (whole != null) {
      ofSet(whole);
    }
  }

  private Optional<WrittenPick> pick(Node heading) {
    return CategoryHeading.pick(heading)
        .map(written -> new WrittenPick(written, new NodePlaces(problems).of(heading)));
  }

  private void ofHeading(Node heading, WrittenPick pick) {
    List<Draft.Part> below =
        asking.stream()
            .filter(part -> !part.path().isEmpty() && part.path().getLast().equals(heading))
            .toList();
    if (below.isEmpty()) {
      problems.error(
          pick.origin(),
          "there is no question directly under this heading to draw",
          "write " + EXAMPLE + " behind the heading whose own questions are drawn");
    } else {
      draw(below, pick);
    }
  }

  private void ofSet(WrittenPick pick) {
    if (asking.stream().allMatch(part -> part.path().isEmpty())) {
      draw(asking, pick);
    } else {
      problems.error(
          pick.origin(),
          "questions are to be drawn of the whole set, but it is divided into categories",
          "write " + EXAMPLE + " behind the heading of each category that is drawn from");
    }
  }

  private void draw(List<Draft.Part> parts, WrittenPick pick) {
    if (WrittenNumbers.count(pick.value()).isEmpty()) {
      problems.error(
          pick.origin(),
          "`" + AttributeKey.PICK.with(pick.value()) + "` makes no sense",
          "write a whole number from 1: " + EXAMPLE);
    } else if (parts.size() > 1) {
      problems.error(
          pick.origin(),
          "there is text between the questions that are to be drawn",
          "put it above the first of them, or make it a question of the kind `.description`");
    } else {
      pools.put(parts.getFirst(), pick);
    }
  }

  /**
   * The section that is made of a part.
   *
   * @param all the section with all questions of the part that could be read
   */
  Section of(Draft.Part part, Section all) {
    WrittenPick pick = pools.get(part);
    if (pick == null || all.questions().size() < part.questions().size()) {
      return all; // what could not be read is an error that is reported already
    }
    try {
      Section pool = all.drawing(WrittenNumbers.count(pick.value()).orElseThrow());
      if (pool.drawsUnequalPoints()) {
        problems.warning(
            pick.origin(),
            "the questions that are drawn here are not worth the same, so that what a learner can"
                + " get depends on the draw",
            "give all of them the same points");
      }
      return pool;
    } catch (InvalidQuestionException e) {
      problems.error(pick.origin(), e);
      return all;
    }
  }
}
