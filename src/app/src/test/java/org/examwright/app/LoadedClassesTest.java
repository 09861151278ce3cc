package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one question takes, counted: a class that nobody needs costs time at every start. */
class LoadedClassesTest {
  private static final int MOST = 291;

  /** Classes of ours, without those within others. */
  private static final Pattern OURS =
      Pattern.compile("(?m)\\s(org\\.examwright\\.[\\w.]+)(?=\\s+source:)");

  private static final String QUESTION =
      """
      **14. What is the difference between `is` and `==`?**\s\s
      The `is` operator checks if two objects are the same object in memory (that is, it compares \
      identities). In contrast, `==` checks if both have the same value. For example:
      ```python
      a = [1, 2, 3]
      b = [1, 2, 3]
      print(a == b)  # True (same value)
      print(a is b)  # False (different objects in memory)
      ```
      """;

  @TempDir private Path folder;

  @Test
  void anOpenQuestionToGiftTakesNoClassOfWhatItDoesNotHave() throws Exception {
    Set<String> loaded = loaded("convert", "set.md", "-t", "gift");

    assertThat(loaded).contains("org.examwright.exporters.moodle.gift.GiftFile");
    assertThat(loaded).hasSizeLessThanOrEqualTo(MOST);
    assertThat(loaded)
        .doesNotContain(
            "org.examwright.app.command.CheckCommand",
            "org.examwright.reading.outline.options.LetteredLines",
            "org.examwright.reading.outline.question.Pairs",
            "org.examwright.reading.outline.text.ImageReading",
            "org.examwright.rendering.sheet.SheetComposer");
  }

  private Set<String> loaded(String... arguments) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("set.md"), QUESTION);
    Path log = folder.resolve("classes");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:off", "-Xlog:class+load:file=" + log));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    return OURS.matcher(Files.readString(log))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toSet());
  }
}
