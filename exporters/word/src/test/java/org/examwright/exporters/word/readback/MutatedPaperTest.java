package org.examwright.exporters.word.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.examwright.exporters.word.WordExporter;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Reader;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Test;

/** Papers of ours that somebody or something has damaged. */
class MutatedPaperTest {
  private static final List<String> PARTS =
      List.of("word/document.xml", "word/document.xml", "word/styles.xml", "customXml/item1.xml");

  @Test
  void whateverBecameOfAPaperItIsReadOrRefusedWithAWord() throws IOException {
    long seed = Long.getLong("word.seed", new Random().nextLong());
    Random random = new Random(seed);
    List<Map<String, byte[]>> papers =
        new WordExporter()
                .export(
                    Corpus.read("input/all-types.md"),
                    WordOptions.of(
                        PrintOptions.of(
                            Edition.HANDOUT, Edition.STUDY, Edition.WORKSHEET, Edition.KEY)))
                .artifacts()
                .stream()
                .map(MutatedPaperTest::parts)
                .toList();
    for (int i = 0; i < LongRun.count(2000, 100); i++) {
      Map<String, byte[]> parts = new LinkedHashMap<>(papers.get(i % papers.size()));
      String name = PARTS.get(random.nextInt(PARTS.size()));
      parts.put(name, mutated(Objects.requireNonNull(parts.get(name)), random));

      Reader.Result result = PrintedPapers.read("set.docx", zip(parts), Map.of());

      assertThat(
              result.set() != null
                  || result.diagnostics().stream()
                      .anyMatch(said -> said.severity() == Severity.ERROR))
          .as("seed %d, document %d", seed, i)
          .isTrue();
    }
  }

  private static byte[] mutated(byte[] content, Random random) {
    String text = new String(content, StandardCharsets.UTF_8);
    for (int changes = 1 + random.nextInt(5); changes > 0; changes--) {
      List<String> pieces = List.of(text.split("(?=<)|(?<=>)", -1));
      int at = random.nextInt(pieces.size());
      int other = random.nextInt(pieces.size());
      String piece = pieces.get(at);
      String changed =
          switch (random.nextInt(7)) {
            case 0 -> "";
            case 1 -> pieces.get(other);
            case 2 -> piece + piece;
            case 3 -> piece.replaceAll("\\d+", Integer.toString(random.nextInt(3000) - 50));
            case 4 -> piece.replaceAll("val=\"[A-Za-z ]+\"", "val=\"Choice\"");
            case 5 -> piece.startsWith("<") ? piece : "\u00A0☑ (50%) ± / " + random.nextInt();
            default -> piece.isEmpty() ? piece : piece.substring(random.nextInt(piece.length()));
          };
      text =
          String.join("", pieces.subList(0, at))
              + changed
              + String.join("", pieces.subList(at + 1, pieces.size()));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(Artifact paper) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paper.content()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }
}
