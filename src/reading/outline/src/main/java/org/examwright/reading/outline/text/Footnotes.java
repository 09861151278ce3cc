package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.examwright.model.work.Turn;
import org.examwright.reading.source.Problems;

/**
 * The footnotes of a file. Each text that cites some has them at its end: on paper and on a
 * platform, questions are shown one by one.
 *
 * @see Citations
 */
public final class Footnotes {
  /** How many characters of notes may be repeated in all, so that no file grows without end. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private final List<FootnoteDefinition> all;
  private final Cited cited;
  private final Problems problems;
  private final Turn turn;

  private Footnotes(List<FootnoteDefinition> all, Cited cited, Problems problems, Turn turn) {
    this.all = all;
    this.cited = cited;
    this.problems = problems;
    this.turn = turn;
  }

  /** What all texts of the file have cited so far. */
  private static final class Cited {
    private final Set<FootnoteDefinition> notes = new HashSet<>();
    private long characters;
  }

  /** Takes the footnotes out of a document, wherever they stand in it. */
  public static Footnotes takenFrom(Node document, Problems problems) {
    List<FootnoteDefinition> all = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition note) {
              all.add(note);
            }
            visitChildren(block);
          }
        });
    all.forEach(Node::unlink);
    return new Footnotes(all, new Cited(), problems, Turn.NOW);
  }

  /** The same footnotes, which are cited in turn, and of which is said elsewhere what there is. */
  public Footnotes reportingTo(Problems elsewhere, Turn inTurn) {
    return new Footnotes(all, cited, elsewhere, inTurn);
  }

  /** All notes, cited or not. */
  public List<FootnoteDefinition> all() {
    return List.copyOf(all);
  }

  /** Says of each note that no text cites that it is left out. */
  public void reportUncited() {
    NodePlaces places = new NodePlaces(problems);
    for (FootnoteDefinition note : all) {
      if (!cited.notes.contains(note)) {
        problems.note(
            places.of(note),
            "the footnote `[^" + note.getLabel() + "]` is cited nowhere: left out");
      }
    }
  }

  /** Whether a note may be copied once more. */
  boolean cite(FootnoteDefinition note) {
    turn.await();
    cited.notes.add(note);
    cited.characters += note.getSourceSpans().stream().mapToLong(SourceSpan::getLength).sum();
    if (cited.characters <= MOST_CHARACTERS) {
      return true;
    }
    problems.tally(
        new NodePlaces(problems).of(note),
        "the footnotes are repeated so often that further citations stay text");
    return false;
  }
}
