package org.examwright.exporters.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.examwright.exporters.sheet.own.OwnFile;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Golden;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people find in our sheets beside the questions. */
class WorkbookPartsTest {
  private static final SheetExporter EXPORTER = new SheetExporter();

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void theRowsAreThoseOfTheGoldenFile(String name) {
    Golden.assertMatches(
        name + ".csv", text(export(Corpus.read("input/" + name + ".md"), OwnFile.Table.CSV)));
  }

  @Test
  void theNamesOfTheColumnsAreProtectedAndAllElseIsNot() throws IOException {
    String sheet = parts().getOrDefault("xl/worksheets/sheet1.xml", "");
    assertThat(sheet)
        .contains("<sheetProtection sheet=\"1\"")
        .contains("insertRows=\"0\"")
        .contains("state=\"frozen\"");
    assertThat(parts().get("xl/styles.xml")).contains("<protection locked=\"0\"/>");
  }

  @Test
  void theColumnOfKindsOffersThem() throws IOException {
    assertThat(parts().get("xl/worksheets/sheet1.xml"))
        .contains("<dataValidation type=\"list\"")
        .contains("\"essay,upload,choice,multiple,true-false,short,numeric,");
  }

  @Test
  void aSecondSheetExplainsTheColumns() throws IOException {
    assertThat(parts().get("xl/workbook.xml")).contains("name=\"README\"");
    assertThat(parts().get("xl/sharedStrings.xml")).contains("what a good answer says");
  }

  @Test
  void picturesAreFilesBesideTheSheet() {
    Asset dot = Samples.picture("in/a b.png");
    RichText stem =
        RichText.ofInlines(List.of(new Inline.Image("in/a b.png", "a dot", "", null, null)));
    Export export = export(Sets.of(List.of(Sets.open("q", stem)), List.of(dot)), OwnFile.Table.CSV);
    assertThat(export.artifacts())
        .extracting(Artifact::suffix)
        .containsExactly("csv", "in/a b.png");
    assertThat(text(export)).contains("![a dot](in/a%20b.png)");
  }

  @Test
  void aTextThatProgramsWouldTakeForAFormulaHasAnApostropheInCsv() {
    QuestionSet set = Sets.of(Sets.open("q", RichText.of("Why?"))).titled("=1+1");
    Export export = export(set, OwnFile.Table.CSV);
    assertThat(text(export)).contains("Title,\"'=1+1\"");
    SameSet.require(set, export);
  }

  @Test
  void aQuestionThatFitsIntoNoCellIsLeftOutAndNamed() {
    QuestionSet set =
        Sets.of(
            Sets.open("a", RichText.of("Why?")),
            Sets.open("b", RichText.of("long ".repeat(7000) + "x")));
    Export export = export(set, OwnFile.Table.XLSX);
    assertThat(export.diagnostics())
        .extracting(Diagnostic::weight)
        .containsExactly(Weight.LEFT_OUT);
    assertThat(SheetAgain.read(export.artifacts()).set()).isNotNull();
    assertThat(export(set, OwnFile.Table.CSV).diagnostics()).isEmpty();
  }

  private static Export export(QuestionSet set, OwnFile.Table table) {
    return EXPORTER.export(set, new SheetExporter.Options(table));
  }

  private static String text(Export export) {
    return new String(export.artifacts().getFirst().content(), StandardCharsets.UTF_8);
  }

  private static Map<String, String> parts() throws IOException {
    byte[] workbook =
        export(Corpus.read("input/set-3.md"), OwnFile.Table.XLSX).artifacts().getFirst().content();
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
