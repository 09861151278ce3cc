package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Conversions in processes of their own, whose memory is as small as the test says. */
class MemoryTest {
  /** What the hungriest of the formats below needs by itself, as benchmarks/README.md has it. */
  private static final int ENOUGH_FOR_EACH_FORMAT_ALONE = 288;

  private static final List<String> FORMATS_OF_BANKS =
      List.of("gift", "moodle-xml", "qti12", "qti21", "qti22", "qti30");

  @TempDir private Path folder;

  @Test
  void theFilesOfOneFormatAloneAreInMemory() throws Exception {
    Files.writeString(folder.resolve("set.md"), "What?\n");

    Process process = java(64, BulkyExporters.class, "20", "8", "convert", "set.md");

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(files("output/set")).hasSize(40).allMatch(file -> file.toFile().length() == 8 << 20);
  }

  @Test
  void noSetIsInMemoryOnceItsFilesAreWritten() throws Exception {
    String set = ("What is this? " + "x".repeat(1000) + "\n").repeat(1500);
    Files.createDirectories(folder.resolve("sets"));
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve("sets/set-" + i + ".md"), i % 2 == 0 ? set : set + "! no\n");
    }

    Process process =
        java(64, BulkyExporters.class, "1", "0", "convert", "sets", "--report", "report.json");

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isOne();
    assertThat(Files.readString(folder.resolve("log"))).contains("60 sets: ");
  }

  @Test
  @Timeout(60)
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there")
  void aRunThatIsInterruptedLeavesNothing() throws Exception {
    Files.writeString(folder.resolve("set.md"), "What?\n");
    Files.createDirectories(folder.resolve("output/set"));
    Process process =
        java(64, BulkyExporters.class, "1", "1", "convert", "set.md", "-t", "bulky-01,endless");
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).isEqualTo("endless");
      while (files("output/set").size() < 2) {
        Thread.sleep(10); // formats are made at the same time
      }
      assertThat(files("output/set")).hasSize(2).allMatch(MemoryTest::isDraft);

      process.destroy();
      process.waitFor();
    }

    assertThat(process.exitValue()).isNotZero();
    assertThat(files("output/set")).isEmpty();
  }

  @Test
  void aBankOfTenThousandQuestionsBecomesAllFormatsInTheMemoryThatOneOfThemNeeds()
      throws Exception {
    Path bank = Corpus.root().resolve("benchmarks/Bank.java");
    Process writing =
        new ProcessBuilder(java(), bank.toString(), "10000", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(writing.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();

    Process process =
        java(
            ENOUGH_FOR_EACH_FORMAT_ALONE,
            Main.class,
            "convert",
            "bank.md",
            "--to",
            String.join(",", FORMATS_OF_BANKS));

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    assertThat(files("output/bank")).hasSameSizeAs(FORMATS_OF_BANKS);
  }

  private Process java(int megabytes, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java(), "-Xmx" + megabytes + "m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("log").toFile())
        .start();
  }

  private static boolean isDraft(Path file) {
    return file.getFileName().toString().endsWith(".part");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private List<Path> files(String subfolder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
      return files.toList();
    }
  }
}
