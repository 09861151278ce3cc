package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Test;

/** Whatever happens to a sheet, its reader says what came of it, and of each row. */
class MutatedSheetsTest {
  private static final int CASES = LongRun.count(10_000, 2_000);
  private static final List<String> PIECES =
      List.of(
          ",",
          ";",
          "\t",
          "|",
          "\"",
          "\"\"",
          "\n",
          "\r\n",
          " ",
          "\u0000",
          "\uFEFF",
          "<",
          "<b>",
          "</b>",
          "&amp;",
          "=",
          "A",
          "2",
          "1,3",
          "99999999999999999999",
          "-1",
          "1e999",
          "[[a]]",
          "[[=",
          "Question",
          "Answer",
          "A,B",
          "TRUE",
          "typing",
          "NewQuestion,MC",
          "//",
          "Option,100,a",
          "");

  private static final List<String> SHEETS =
      List.of(
          "Question,A,B,C,Answer,Points,Category\nWhich?,a,b,c,B,2,X\n\"Two\nlines, here\",d,e,f,\"A,C\",1,Y\nTrue?,,,,TRUE,,\nName it,,,,oak|fir,,\n",
          "\"Blooket\nImport Template\",,,,,,,\nQuestion #,Question Text,Answer 1,Answer 2,Answer 3,Answer 4,Time Limit (sec),Correct Answer(s)\n1,Which?,a,b,,,20,2\n2,Who?,a,b,c,,20,\"1,3\"\n",
          "Type;Question;Option 1;Option 2;Left 1;Right 1;Credit 1;Credit 2;Answer\nmatching;Pairs;oak = tree;cat = pet;a;b;;;\ngaps;An [[oak]] [[=a, b]];;;;;;;\nnumeric;Pi?;;;;;;;3,14\nchoice;Which?;x;y;;;25;100;\n",
          "//Comment\nNewQuestion,MC\nQuestionText,Which?,HTML\nOption,100,a\nOption,0,b\nNewQuestion,M\nQuestionText,Pairs\nChoice,1,a\nMatch,1,b\nChoice,2,c\nMatch,2,d\n",
          "MC\tWhich?\ta\tcorrect\tb\tincorrect\nFIB_PLUS\tAn [x]\tx\ta\t\ty\tb\nMAT\tPairs\ta\tb\tc\td\nNUM\tPi\t3\t1\n");

  private final long seed = Long.getLong("sheet.seed", 20261130L);
  private final Random random = new Random(seed);

  @Test
  void aMutatedTextGivesQuestionsOrAnError() {
    for (int i = 0; i < CASES; i++) {
      String text = mutated(SHEETS.get(i % SHEETS.size()));
      Reader.Result result = require("quiz.csv", text.getBytes(StandardCharsets.UTF_8), i);
      if (text.indexOf('\0') < 0) {
        requireAccount(text, result, i);
      }
    }
  }

  @Test
  void aMutatedPartOfAWorkbookGivesQuestionsOrAnError() {
    for (int i = 0; i < CASES; i++) {
      String sheet =
          mutated(
              "<cols><col min='5' max='6' hidden='1'/></cols><sheetData>"
                  + XlsxFile.rows(
                      new String[] {"Question", "A", "B", "Answer"},
                      new String[] {"Which?", "a", "b", "A"})
                  + "<row r='3'><c r='A3' t='s'><v>0</v></c><c r='B3' s='1'><v>1.5</v></c>"
                  + "<c r='C3' t='b'><v>1</v></c><c r='D3'><v>2</v></c></row></sheetData>"
                  + "<mergeCells><mergeCell ref='A2:A3'/></mergeCells><drawing r:id='d1'/>");
      XlsxFile file =
          new XlsxFile()
              .rawSheet("S", "", sheet)
              .sharedStrings(mutated("<si><r><rPr><b/></rPr><t>Who?</t></r></si>"))
              .styles("<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>")
              .picture(1, 1, "A", new byte[] {1, 2, 3});
      require("quiz.xlsx", file.bytes(), i);
    }
  }

  @Test
  void aMutatedWorkbookGivesQuestionsOrAnError() {
    byte[] whole =
        new XlsxFile()
            .sheet(
                "S",
                new String[] {"Question", "A", "B", "Answer"},
                new String[] {"Which?", "a", "b", "A"})
            .bytes();
    for (int i = 0; i < CASES; i++) {
      byte[] bytes =
          Arrays.copyOf(
              whole, random.nextInt(5) == 0 ? random.nextInt(whole.length) : whole.length);
      for (int times = random.nextInt(6); times >= 0 && bytes.length > 0; times--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      require("quiz.xlsx", bytes, i);
    }
  }

  private String mutated(String text) {
    String out = text;
    for (int times = random.nextInt(4); times >= 0; times--) {
      int from = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), from + random.nextInt(random.nextInt(6) == 0 ? 60 : 6));
      out = out.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + out.substring(to);
    }
    return out;
  }

  private Reader.Result require(String name, byte[] content, int i) {
    Reader.Result result = SheetReads.read(name, content);
    boolean error =
        result.diagnostics().stream().anyMatch(said -> said.severity() == Severity.ERROR);
    assertThat(result.set() == null)
        .as("seed %d, case %d: %s", seed, i, SheetReads.said(result))
        .isEqualTo(error);
    if (result.set() != null) {
      assertThat(
              result.explanation().account().stream()
                  .mapToInt(stretch -> stretch.question())
                  .max()
                  .orElse(0))
          .as("seed %d, case %d", seed, i)
          .isEqualTo(result.set().size());
    }
    return result;
  }

  /** Each line in which something is written belongs to a row of which something became. */
  private void requireAccount(String text, Reader.Result result, int i) {
    List<String> lines = text.lines().toList();
    BitSet accounted = new BitSet();
    result
        .explanation()
        .account()
        .forEach(stretch -> accounted.set(stretch.firstLine(), stretch.lastLine() + 1));
    for (int line = 1; line <= lines.size(); line++) {
      String written = lines.get(line - 1);
      if (written.matches(".*[A-Za-z0-9].*") && !written.startsWith("sep=")) {
        assertThat(accounted.get(line))
            .as("seed %d, case %d, line %d of %s: %s", seed, i, line, text, SheetReads.rows(result))
            .isTrue();
      }
    }
  }
}
