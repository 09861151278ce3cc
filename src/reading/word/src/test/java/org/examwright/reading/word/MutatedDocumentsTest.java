package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are damaged, or made to do harm. */
class MutatedDocumentsTest {
  private static final int FEW = 2_000;
  private static final int MANY = 10_000;

  @Test
  void whateverIsInADocumentItIsReadOrRefusedWithAWord() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Map<String, byte[]>> drafts = List.of(draft(true), draft(false));
    for (int i = 0; i < LongRun.count(MANY, FEW); i++) {
      Map<String, byte[]> parts = new LinkedHashMap<>(drafts.get(i % drafts.size()));
      List<String> names = new ArrayList<>(parts.keySet());
      String name = names.get(random.nextInt(names.size()));
      byte[] document =
          random.nextInt(8) == 0
              ? mutated(WordDraft.zip(parts), random)
              : WordDraft.zip(
                  replaced(parts, name, mutated(Objects.requireNonNull(parts.get(name)), random)));

      Reader.Result result = WordReading.result(document);

      assertThat(
              result.set() != null
                  || result.diagnostics().stream()
                      .anyMatch(said -> said.severity() == Severity.ERROR))
          .as("seed " + seed + ", document " + i)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document2.xml", "_rels/.rels"})
  void ofAPartThatIsNoUtf8NothingIsPrintedBesideTheMessage(String name) {
    Map<String, byte[]> parts = new LinkedHashMap<>(draft(true));
    byte[] part = Objects.requireNonNull(parts.get(name)).clone();
    part[part.length / 2] = (byte) 0xE9;
    byte[] document = WordDraft.zip(replaced(parts, name, part));

    assertThat(Printed.by(() -> WordReading.result(document))).isEmpty();
    assertThat(WordReading.said(document))
        .contains("ERROR `" + name + "` of the document is damaged");
  }

  /** The rest of the file is cut off, and nobody gets so far as to notice. */
  @Test
  void ofADocumentThatIsFarTooLargeNoMoreIsUnpackedThanShowsIt() {
    byte[] bomb = WordDraft.zip(Map.of("word/document.xml", new byte[200 * 1024 * 1024]));

    assertThat(WordReading.said(Arrays.copyOf(bomb, bomb.length * 2 / 5)))
        .containsExactly(
            "ERROR the document is not opened: unpacked, it is far larger than any document");
  }

  @Test
  void nothingOutsideOfADocumentIsRead() {
    String entity =
        "<!DOCTYPE w [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:document "
            + WordDraft.NAMESPACES
            + "><w:body><w:p><w:r><w:t>1. &secret;?</w:t></w:r></w:p></w:body></w:document>";
    Map<String, byte[]> parts = new LinkedHashMap<>(draft(true));
    parts.put("word/document2.xml", WordDraft.xmlBytes(entity));

    Reader.Result result = WordReading.result(WordDraft.zip(parts));

    assertThat(result.set()).isNull();
    assertThat(result.diagnostics()).isNotEmpty();
  }

  private static Map<String, byte[]> draft(boolean lists) {
    WordDraft draft = new WordDraft();
    for (int i = 0; i < 3; i++) {
      if (lists) {
        draft
            .item(1, 0, "Which is a bird?")
            .item(1, 1, "a bat")
            .item(1, 1, "a hen", "<w:highlight w:val=\"yellow\"/>");
      } else {
        draft.p((i + 1) + ". Which is it?\nA) a bat\nB) a hen\nAnswer: B");
        draft.table(new String[] {"a", "b"}, new String[] {"c", "d"});
      }
    }
    return WordDraft.parts(draft);
  }

  private static Map<String, byte[]> replaced(
      Map<String, byte[]> parts, String name, byte[] content) {
    parts.put(name, content);
    return parts;
  }

  private static byte[] mutated(byte[] content, Random random) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    if (text.isEmpty()) {
      return content;
    }
    int at = random.nextInt(text.length());
    int length = Math.min(random.nextInt(200), text.length() - at);
    String changed =
        switch (random.nextInt(6)) {
          case 0 -> text.substring(0, at);
          case 1 -> text.substring(0, at) + text.substring(at + length);
          case 2 -> text.substring(0, at + length) + text.substring(at);
          case 3 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
          case 4 -> text.replaceFirst("w:val=\"\\d+\"", "w:val=\"" + random.nextInt() + "\"");
          default -> text.replace("w:t>", random.nextBoolean() ? "w:tbl>" : "w:p>");
        };
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }
}
