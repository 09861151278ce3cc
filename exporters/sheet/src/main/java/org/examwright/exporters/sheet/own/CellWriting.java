package org.examwright.exporters.sheet.own;

import java.util.List;
import java.util.Optional;
import org.examwright.markdown.AnswerWriting;
import org.examwright.markdown.BlankWriting;
import org.examwright.markdown.BlockWriting;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.markdown.Manner;
import org.examwright.markdown.TextWriting;
import org.examwright.markdown.Tidied;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TidyText;
import org.examwright.reading.markdown.MarkdownText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.OneLine;

/**
 * Writes texts in Markdown into cells: as people write them, or where that is read as something
 * else, so that it cannot be.
 */
final class CellWriting {
  private static final Origin NOWHERE = Origin.of("cell");
  private static final BlockWriting BRIEF = new BlockWriting(false);
  private static final BlockWriting EXPLICIT = new BlockWriting(true);

  private final MarkdownText reader;

  /**
   * @param pictures finds those that the texts show
   */
  CellWriting(PictureFinder pictures) {
    Problems unsaid = new Problems("cell");
    this.reader = new MarkdownText(pictures, new ShownPictures(pictures, unsaid), unsaid);
  }

  private RichText read(String cell) {
    return reader.of(cell.strip(), NOWHERE);
  }

  String text(RichText text) {
    if (text.isEmpty()) {
      return "";
    }
    String brief = BRIEF.write(text).strip();
    return TidyText.of(read(brief)).equals(TidyText.of(text)) ? brief : EXPLICIT.write(text);
  }

  String line(List<Inline> line) {
    if (line.isEmpty()) {
      return "";
    }
    String brief = BRIEF.line(line, Place.LINE).strip();
    boolean same = TidyText.of(OneLine.of(read(brief).blocks())).equals(TidyText.of(line));
    return same ? brief : EXPLICIT.line(line, Place.LINE);
  }

  /** A stem with blanks, and what is said of them below. */
  record Blanked(String stem, String described) {}

  /**
   * The stem of a question and its blanks.
   *
   * @param question as {@link Tidied} has it
   */
  Blanked blanked(Question question, Interaction.Gaps gaps) {
    Blanked written = blanked(question.stem(), gaps, Manner.BRIEF);
    boolean caseSensitive = BlankWriting.isCaseSensitive(gaps);
    Optional<Interaction.Gaps> read =
        reader.gaps(written.stem, written.described, caseSensitive, NOWHERE);
    boolean same =
        read.isPresent() && isSame(question, reader.withBlanks(written.stem, NOWHERE), read.get());
    return same ? written : blanked(question.stem(), gaps, Manner.EXPLICIT);
  }

  private static boolean isSame(Question question, RichText stem, Interaction.Gaps gaps) {
    try {
      return Tidied.of(
              new Question(
                  question.id(),
                  question.label(),
                  question.title(),
                  stem,
                  gaps,
                  question.points(),
                  question.feedback(),
                  question.tags(),
                  question.origin()))
          .equals(question);
    } catch (InvalidQuestionException e) {
      return false; // the blanks are not those of the text
    }
  }

  private static Blanked blanked(RichText stem, Interaction.Gaps gaps, Manner manner) {
    TextWriting texts = TextWriting.of(manner);
    BlankWriting blanks = new BlankWriting(gaps, new AnswerWriting(texts));
    String written =
        new BlockWriting(blanks::written, manner == Manner.EXPLICIT).write(stem).strip();
    return new Blanked(written, String.join("\n\n", blanks.parts()));
  }
}
