package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Reader;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;

/** Reads a paper of ours as the set that it was made from. */
public final class PaperReading {
  private final Kept kept;
  private final PaperTexts texts;
  private final Pictures pictures;
  private final Problems problems;
  private final OtherReading others;

  private PaperReading(
      Kept kept, Function<String, Optional<byte[]>> files, OtherReading others, Problems problems) {
    this.others = others;
    this.kept = kept;
    this.pictures = new Pictures(files, kept);
    this.texts = new PaperTexts(kept, pictures);
    this.problems = problems;
  }

  /**
   * Reads a paper.
   *
   * @param language of the text, a BCP 47 tag, where the paper keeps none
   * @param name of the file without its ending
   * @param files of pictures, by their names in the document and in the key
   * @param key that lies beside it
   * @param others reads paragraphs as those of any document
   */
  public static Reader.Result read(
      List<PaperBlock> blocks,
      Kept kept,
      String language,
      String name,
      Function<String, Optional<byte[]>> files,
      Optional<PaperKey> key,
      OtherReading others,
      Problems problems) {
    Optional<QuestionSet> set =
        new PaperReading(
                key.map(each -> kept.with(each.kept())).orElse(kept), files, others, problems)
            .set(blocks, key, language, name);
    return new Reader.Result(set.orElse(null), problems.all());
  }

  private Optional<QuestionSet> set(
      List<PaperBlock> blocks, Optional<PaperKey> key, String language, String name) {
    if (kept.edition().matches("flashcards|booklet")) {
      problems.error(
          problems.at(1, 1),
          kept.edition().equals("booklet")
              ? "a booklet has the answers of all versions, and none of the questions"
              : "flashcards are cut apart and cannot be read",
          "read the handout instead, or the file that it was made from");
      return Optional.empty();
    }
    PaperOutline outline = new PaperOutline(kept, problems);
    outline.read(blocks);
    QuestionMaking making = new QuestionMaking(kept, texts, problems);
    List<PaperParts> apart = new ArrayList<>(outline.answers());
    key.ifPresent(each -> apart.addAll(each.answers(problems)));
    AnswerMerging answers = new AnswerMerging(apart, kept);
    alone(outline);
    AddedReading added = new AddedReading(others, pictures, problems);
    List<Section> sections = new ArrayList<>();
    for (PaperSection section : outline.sections()) {
      List<Question> questions = new ArrayList<>();
      for (PaperParts parts : section.questions()) {
        if (!parts.foreign.isEmpty()) {
          questions.addAll(added.read(parts.foreign, making));
        } else if (parts.entry.isEmpty()) {
          making.of(answers.merged(parts)).ifPresent(questions::add);
        }
      }
      RichText introduction = texts.of(section.introduction());
      if (!questions.isEmpty() || !introduction.isEmpty()) {
        sections.add(new Section(section.path(), introduction, questions));
      }
    }
    answers.report(problems);
    if (sections.stream().allMatch(section -> section.questions().isEmpty())) {
      if (!problems.hasErrors()) {
        problems.error(
            problems.at(1, 1), "the paper has no question", "give questions the style Question");
      }
      return Optional.empty();
    }
    try {
      TitleBlock head = outline.head().block(kept, problems);
      String logo = head.logo();
      if (logo != null) {
        outline.head().logo().ifPresent(line -> texts.line(line.pieces()));
        boolean found = pictures.all().stream().anyMatch(asset -> asset.name().equals(logo));
        head = found ? head : head.with(null);
      }
      return Optional.of(
          new QuestionSet(
              outline.head().title(kept).isBlank() ? name : outline.head().title(kept),
              kept.language().isEmpty() ? language : kept.language(),
              sections,
              pictures.all(),
              outline.head().sitting(kept),
              head));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return Optional.empty();
    }
  }

  /** A key names questions, and has most answers without them. */
  private void alone(PaperOutline outline) {
    List<PaperParts> entries =
        outline.sections().stream()
            .flatMap(section -> section.questions().stream())
            .filter(parts -> parts.entry.isPresent())
            .toList();
    if (!entries.isEmpty()) {
      problems.error(
          problems.at(entries.getFirst().place, 1),
          "a key has the answers to "
              + entries.size()
              + " questions, and not the questions themselves",
          "read the handout instead, or the worksheet with the key beside it");
    } else if (kept.edition().equals("key")) {
      problems.warning(
          problems.at(1, 1),
          "a key has the beginnings of questions alone",
          "read the handout instead, or the worksheet with the key beside it");
    }
  }
}
