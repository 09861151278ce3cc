package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All files that others wrote, in one table, beside a reading by hand: how many questions of which
 * kind, three keys of each file, and what becomes of its lines.
 */
class CorpusTableTest {
  private static final String HEAD =
      """
      | file | what a careful reader finds | questions | first | middle | last | lines | doubts | errors |
      |---|---|---|---|---|---|---|---|---|
      """;

  /**
   * A file as it is read by hand.
   *
   * @param finds what its list says that is in it
   * @param row what the program should make of it; how many lines it has is not counted by hand
   */
  private record ByHand(String file, String finds, CorpusRow row) {
    static ByHand of(String line) {
      String[] cells = line.substring(1).split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cells[i].strip();
      }
      return new ByHand(
          cells[0],
          cells[1],
          new CorpusRow(
              cells[2], cells[3], cells[4], cells[5], "", cells[7], Integer.parseInt(cells[6])));
    }

    Path path() {
      return Outside.file("corpus/" + file);
    }
  }

  @TestFactory
  Stream<DynamicTest> isReadAsByHand() throws IOException {
    return byHand().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.file(),
                    () -> {
                      CorpusRow read = CorpusRow.of(each.path());

                      assertThat(read.withoutLines()).isEqualTo(each.row());
                      assertThat(read.isWhole()).as("%s are accounted for", read.lines()).isTrue();
                    }));
  }

  @Test
  void thereIsATableOfAllFiles() throws IOException {
    Path corpus = Outside.file("corpus");
    List<ByHand> all = byHand();
    StringBuilder table = new StringBuilder(HEAD);
    for (ByHand each : all) {
      CorpusRow row = CorpusRow.of(each.path());
      table.append(row.inTable(each.file(), each.finds()));
    }
    Path file = Corpus.root().resolve("src/app/target/corpus.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, table);
    System.out.println(table);

    assertThat(all.stream().map(ByHand::file)).containsExactlyElementsOf(filesOf(corpus));
  }

  private static List<String> filesOf(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> corpus.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals("README.md"))
          .sorted()
          .toList();
    }
  }

  private static List<ByHand> byHand() throws IOException {
    List<ByHand> all = new ArrayList<>();
    try (InputStream table =
        Objects.requireNonNull(CorpusTableTest.class.getResourceAsStream("corpus-by-hand.md"))) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(2)
          .map(ByHand::of)
          .forEach(all::add);
    }
    return all;
  }
}
