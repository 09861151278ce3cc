package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;

/** Decides what stands on a sheet: numbering, points, room to answer, solutions. */
public final class SheetComposer {
  private final QuestionSet set;
  private final SheetWords words;
  private final Numbering numbering;
  private final boolean pointsShown;

  SheetComposer(QuestionSet set) {
    this.set = set;
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
   * @param set all of whose questions are printed, see {@link
   *     org.examwright.rendering.version.Draw}
   */
  public static Sheet compose(QuestionSet set, Edition edition) {
    return compose(List.of(new Version("", set)), edition, LetterSize.USUAL).getFirst();
  }

  /** Lays the versions of a set out in one edition, in letters of the usual size. */
  public static List<Sheet> compose(List<Version> versions, Edition edition) {
    return compose(versions, edition, LetterSize.USUAL);
  }

  /**
   * Lays the versions of a set out in one edition.
   *
   * @param versions one or more
   * @param letters by which cards are cut
   * @return a sheet for each version, or one for all, as the edition has it
   */
  public static List<Sheet> compose(List<Version> versions, Edition edition, LetterSize letters) {
    SheetComposer all = new SheetComposer(versions.getFirst().set());
    return switch (edition) {
      case WORKSHEET -> each(versions, edition, sheet -> sheet.parts(Showing.OPEN));
      case HANDOUT -> each(versions, edition, sheet -> sheet.parts(Showing.SOLVED));
      case STUDY -> each(versions, edition, SheetComposer::study);
      case KEY -> each(versions, edition, sheet -> sheet.key(Showing.GRADING, 0));
      case BOOKLET -> List.of(all.sheet(edition, "", new BookletComposer(versions).parts()));
      case FLASHCARDS -> List.of(all.sheet(edition, "", new CardComposer(all, letters).parts()));
      case ANSWER_SHEET -> List.of(all.sheet(edition, "", List.of())); // drawn at its own places
    };
  }

  private static List<Sheet> each(
      List<Version> versions, Edition edition, Function<SheetComposer, List<SheetPart>> parts) {
    return versions.stream()
        .map(
            version -> {
              SheetComposer sheet = new SheetComposer(version.set());
              return sheet.sheet(edition, version.letter(), parts.apply(sheet));
            })
        .toList();
  }

  private Sheet sheet(Edition edition, String letter, List<SheetPart> parts) {
    return new Sheet(
        edition,
        letter,
        edition.isForGraders() ? set.title() + " – " + words.get("key") : set.title(),
        edition == Edition.FLASHCARDS
            ? SheetHead.NONE
            : SheetHead.of(set, words, !edition.isForGraders()),
        set.language(),
        words,
        totalPoints(),
        parts);
  }

  QuestionSet set() {
    return set;
  }

  Numbering numbering() {
    return numbering;
  }

  SheetWords words() {
    return words;
  }

  QuestionComposer questions(Showing showing) {
    return new QuestionComposer(numbering, words, pointsShown, showing);
  }

  private List<SheetPart> parts(Showing showing) {
    QuestionComposer questions = questions(showing);
    List<SheetPart> parts = new ArrayList<>();
    SectionNames headings = new SectionNames(parts, 0);
    for (Section section : set.sections()) {
      headings.open(section.path());
      if (!section.introduction().isEmpty()) {
        parts.add(new SheetPart.SectionText(section.introduction()));
      }
      section.questions().forEach(question -> parts.add(questions.compose(question)));
    }
    return parts;
  }

  private List<SheetPart> study() {
    List<SheetPart> parts = parts(Showing.ASKED);
    parts.add(new SheetPart.PageBreak());
    parts.add(new SheetPart.SectionHeading(1, words.get("answersHeading")));
    parts.addAll(key(Showing.ANSWER, 1));
    return parts;
  }

  /**
   * The answers alone: short ones side by side, others below what names their question.
   *
   * @param level how deep they stand below other headings
   */
  List<SheetPart> key(Showing showing, int level) {
    List<SheetPart> parts = new ArrayList<>();
    SectionNames headings = new SectionNames(parts, level);
    KeyComposer key = new KeyComposer(questions(showing));
    for (Section section : set.sections()) {
      List<Question> answered = section.answered().toList();
      if (!answered.isEmpty()) { // no heading stands over nothing
        headings.open(section.path());
        parts.addAll(key.compose(answered));
      }
    }
    return parts;
  }

  private String totalPoints() {
    BigDecimal total = set.totalPoints();
    return total.signum() == 0 ? "" : words.number(total);
  }
}
