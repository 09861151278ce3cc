package org.examwright.reading.sheet;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.outline.doubt.SetDoubts;
import org.examwright.reading.sheet.grid.SheetGrid;
import org.examwright.reading.sheet.grid.Workbook;
import org.examwright.reading.sheet.item.CellTexts;
import org.examwright.reading.sheet.item.ItemGathering;
import org.examwright.reading.sheet.layout.RowAccount;
import org.examwright.reading.sheet.layout.SheetLayout;
import org.examwright.reading.sheet.layout.SheetReading;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads lists of questions in workbooks of Excel and in text whose cells are set apart. */
public final class SheetReader implements Reader {
  private static final List<String> EXTENSIONS =
      List.of("xlsx", "xlsm", "csv", "tsv", "tab", "xls", "ods");

  @Override
  public String id() {
    return "sheet";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public List<String> shapes() {
    return SheetLayout.WORDS;
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    Workbook workbook = Workbook.of(source, problems);
    CellTexts texts = new CellTexts(source.pictures(), workbook.pictures(), problems);
    ItemGathering items = new ItemGathering(texts, problems);
    RowAccount account = new RowAccount(workbook.sheets().size() > 1);
    SheetReading reading = new SheetReading(items, account, problems);
    List<SheetGrid> filled =
        workbook.sheets().stream().filter(grid -> !grid.rows().isEmpty()).toList();
    SheetLayout.read(filled, source.shape(), reading);
    @Nullable QuestionSet set = items.set(source.baseName(EXTENSIONS)).orElse(null);
    if (set == null && !problems.hasErrors()) {
      problems.error(
          problems.at(1, 1),
          "no question was found in the file",
          "name its columns in the first row: Question, A, B, C, D, Answer (docs/SHEETS.md)");
    }
    boolean bad = problems.hasErrors();
    Result result =
        new Result(bad ? null : set, bad ? set : null, problems.all(), account.explanation());
    return account.isInMarkdown() ? result : SetDoubts.added(result, source);
  }
}
