package org.examwright.exporters.sheet.own;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.DelimitedWriting;
import org.examwright.exporters.sheet.table.TableSheet;
import org.examwright.exporters.sheet.table.WorkbookWriting;
import org.examwright.markdown.PictureNames;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.FeatureUse;

/** The file of our own columns, with the pictures beside it. */
public final class OwnFile {
  /** What becomes of the rows. */
  public enum Table {
    /** A workbook, with a sheet that explains the columns. */
    XLSX,
    /** Text with commas. */
    CSV,
    /** Text with tabs. */
    TSV
  }

  private OwnFile() {}

  public static Export of(QuestionSet set, Table table) {
    PictureNames pictures = PictureNames.of(set);
    CellWriting texts = new CellWriting(SheetReadBack.finder(set, pictures));
    int longest = table == Table.XLSX ? WorkbookWriting.LONGEST_CELL : Integer.MAX_VALUE;
    OwnSheet own = new OwnSheet(set, pictures, texts, longest);
    List<Diagnostic> losses = new ArrayList<>();
    own.tooLong().forEach(question -> losses.add(leftOut(question)));
    if (own.tooLong().size() == set.size()) {
      losses.add(
          Diagnostic.error(
              own.tooLong().getFirst().origin(),
              "no question fits into the cells of a sheet",
              "write the set as Markdown"));
      return new Export(List.of(), losses);
    }
    byte[] content = content(own.sheet(), table);
    String ending = table.name().toLowerCase(java.util.Locale.ROOT);
    new SheetReadBack(set, pictures).compare("set." + ending, content, own.tooLong(), losses);
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(new Artifact(ending, content));
    set.assets()
        .forEach(asset -> artifacts.add(Artifact.named(pictures.of(asset), asset.content())));
    return new Export(artifacts, losses);
  }

  private static byte[] content(TableSheet sheet, Table table) {
    return switch (table) {
      case XLSX -> WorkbookWriting.of(List.of(sheet, SheetReadme.sheet()));
      case CSV -> new DelimitedWriting(',', true).write(sheet.rows());
      case TSV -> new DelimitedWriting('\t', true).write(sheet.rows());
    };
  }

  private static Diagnostic leftOut(Question question) {
    return Diagnostic.loss(
        Weight.LEFT_OUT,
        question.origin(),
        FeatureUse.kind(question),
        "the question is left out: a text of it is longer than "
            + WorkbookWriting.LONGEST_CELL
            + " characters, which is what a cell holds, or it has more than "
            + ColumnPlace.MOST
            + " options",
        "divide it, or write the set as Markdown");
  }
}
