package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;

/** Decides what stands on a sheet: numbering, points, room to answer, solutions. */
public final class SheetComposer {
  private final QuestionSet set;
  private final Edition edition;
  private final SheetWords words;
  private final Numbering numbering;
  private final boolean pointsShown;

  private SheetComposer(QuestionSet set, Edition edition) {
    this.set = set;
    this.edition = edition;
    this.words = SheetWords.in(set.language());
    this.numbering = new Numbering(set);
    this.pointsShown =
        set.questions()
            .filter(Question::isAnswered)
            .anyMatch(question -> question.points().compareTo(BigDecimal.ONE) != 0);
  }

  /**
   * Lays a set out in one edition.
   *
   * @param set all of whose questions are printed, see {@link Draw}
   */
  public static Sheet compose(QuestionSet set, Edition edition) {
    return new SheetComposer(set, edition).sheet();
  }

  private Sheet sheet() {
    List<SheetPart> parts = new ArrayList<>();
    List<String> open = List.of();
    for (Section section : set.sections()) {
      if (edition == Edition.KEY && section.questions().stream().noneMatch(this::isShown)) {
        continue; // no heading stands over nothing
      }
      headings(open, section.path(), parts);
      open = section.path();
      if (!section.introduction().isEmpty() && edition != Edition.KEY) {
        parts.add(new SheetPart.SectionText(section.introduction()));
      }
      for (Question question : section.questions()) {
        if (isShown(question)) {
          parts.add(question(question));
        }
      }
    }
    return new Sheet(edition, title(), set.language(), words, totalPoints(), parts);
  }

  private boolean isShown(Question question) {
    return edition != Edition.KEY || question.isAnswered();
  }

  private String title() {
    return switch (edition) {
      case HANDOUT, WORKSHEET -> set.title();
      case KEY -> set.title() + " – " + words.get("key");
    };
  }

  private String totalPoints() {
    BigDecimal total = set.totalPoints();
    return total.signum() == 0 ? "" : words.number(total);
  }

  /** Only the names that change: a section within the last one does not repeat it. */
  private static void headings(List<String> open, List<String> path, List<SheetPart> parts) {
    int same = 0;
    while (same < Math.min(open.size(), path.size()) && open.get(same).equals(path.get(same))) {
      same++;
    }
    for (int level = same; level < path.size(); level++) {
      parts.add(new SheetPart.SectionHeading(level + 1, path.get(level)));
    }
  }

  private SheetPart question(Question question) {
    boolean answered = question.isAnswered();
    return new SheetPart.QuestionPart(
        answered ? numbering.of(question) : "",
        edition == Edition.KEY ? RichText.EMPTY : RichText.ofInlines(question.title()),
        answered && pointsShown ? words.points(question.points()) : "",
        stem(question),
        blanks(question),
        new AnswerComposer(edition, words).compose(question));
  }

  /** A key names the question; only gaps need all of the stem to make sense of the answers. */
  private RichText stem(Question question) {
    return edition != Edition.KEY || question.interaction() instanceof Interaction.Gaps
        ? question.stem()
        : RichText.ofInlines(question.displayTitle());
  }

  private Map<String, Blank> blanks(Question question) {
    Map<String, Blank> blanks = new HashMap<>();
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      gaps.gaps().forEach(gap -> blanks.put(gap.id(), GapComposer.compose(gap, edition, words)));
    }
    return blanks;
  }
}
