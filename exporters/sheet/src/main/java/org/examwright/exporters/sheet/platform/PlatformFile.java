package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.FeatureUse;

/**
 * Fills in the template of a platform.
 *
 * @param suffix of the file
 * @param capabilities what the template has a place for
 * @param most how many questions it has room for
 */
record PlatformFile(String suffix, Capabilities capabilities, int most) {

  PlatformFile(String suffix, Capabilities capabilities) {
    this(suffix, capabilities, Integer.MAX_VALUE);
  }

  /** How a question is written. */
  @FunctionalInterface
  interface Template {
    /**
     * The rows of a question.
     *
     * @param number of the question among those that are written, counted from 1
     * @param notes takes what does not fit; a question that it leaves out is not written
     */
    List<List<TableCell>> rows(Question question, int number, RowNotes notes);
  }

  /**
   * The file of a set.
   *
   * @param content makes it of the rows of all questions
   */
  Export of(QuestionSet set, Template template, Function<List<List<TableCell>>, byte[]> content) {
    List<List<TableCell>> rows = new ArrayList<>();
    Set<Question> leftOut = new HashSet<>();
    List<Diagnostic> noted = new ArrayList<>();
    int written = 0;
    for (Question question : set.questions().toList()) {
      if (isNoKind(question)) {
        continue;
      }
      RowNotes notes = new RowNotes(question);
      List<List<TableCell>> own = template.rows(question, written + 1, notes);
      if (written == most) {
        notes.leaveOut("there is room for " + most + " questions", "divide the set");
      }
      if (notes.isLeftOut()) {
        leftOut.add(question);
      } else {
        rows.addAll(own);
        written++;
      }
      noted.addAll(notes.losses());
    }
    List<Diagnostic> losses =
        new ArrayList<>(DeclaredLosses.of(set, capabilities, leftOut::contains));
    losses.addAll(noted);
    if (written == 0) {
      losses.add(
          Diagnostic.error(
              set.questions().findFirst().orElseThrow().origin(),
              "no question of the set is of a kind that can be written there",
              "leave the format out, or add questions of other kinds"));
      return new Export(List.of(), losses);
    }
    return new Export(List.of(new Artifact(suffix, content.apply(rows))), losses);
  }

  private boolean isNoKind(Question question) {
    return FeatureUse.of(question).stream()
        .filter(feature -> feature.group() == Feature.Group.KIND)
        .anyMatch(kind -> capabilities.of(kind).level() == Capabilities.Support.Level.NONE);
  }
}
