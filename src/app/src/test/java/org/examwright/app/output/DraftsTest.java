package org.examwright.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void aDraftChangesNoFolderAndNoFile() throws IOException {
    Path old = Files.write(folder.resolve("old"), new byte[1]);
    try (DraftFiles drafts = new DraftFiles()) {
      Path hidden = drafts.write(folder.resolve("new/deep/file"), CONTENT);
      drafts.write(old, CONTENT);

      assertThat(hidden).hasParent(folder).hasBinaryContent(CONTENT);
      assertThat(old).hasSize(1);
      assertThat(folder.resolve("new")).doesNotExist();
    }
    assertThat(files()).containsExactly("old");
  }

  @Test
  void publishingMovesAllAndMakesTheirFolders() throws IOException {
    Path one = folder.resolve("new/one");
    Path two = folder.resolve("new/deep/two");
    try (DraftFiles drafts = new DraftFiles()) {
      drafts.publish(Map.of(drafts.write(one, CONTENT), one, drafts.write(two, CONTENT), two));
    }
    assertThat(one).hasBinaryContent(CONTENT);
    assertThat(two).hasBinaryContent(CONTENT);
    assertThat(files()).containsExactly("new");
  }

  @Test
  void aDraftThatAKilledProcessHasLeftIsNoObstacle() throws IOException {
    Path file = folder.resolve("file");
    try (DraftFiles killed = new DraftFiles();
        DraftFiles drafts = new DraftFiles()) {
      killed.write(file, new byte[1]);
      drafts.publish(Map.of(drafts.write(file, CONTENT), file));

      assertThat(file).hasBinaryContent(CONTENT);
    }
    assertThat(files()).containsExactly("file");
  }

  @Test
  void draftsOfAKilledProcessAreCleanedButNotThoseOfOneThatGoesOn() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Process alive = new ProcessBuilder("sleep", "60").start();
    Files.write(folder.resolve(".examwright." + gone.pid() + "-1.part"), CONTENT);
    Files.write(folder.resolve(".examwright." + gone.pid() + "-2.part"), CONTENT);
    Files.write(folder.resolve(".examwright." + alive.pid() + "-1.part"), CONTENT);
    Files.write(folder.resolve(".mine.part"), CONTENT);
    Path file = folder.resolve("file");
    try (DraftFiles drafts = new DraftFiles()) {
      drafts.publish(Map.of(drafts.write(file, CONTENT), file));
    } finally {
      alive.destroy();
    }
    assertThat(files())
        .containsExactly(".examwright." + alive.pid() + "-1.part", ".mine.part", "file");
  }

  @Test
  void draftsAreKeptThatAProcessOfAnotherMachineHasLocked() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Path first = folder.resolve(".examwright." + gone.pid() + "-1.part");
    Files.write(folder.resolve(".examwright." + gone.pid() + "-2.part"), CONTENT);
    try (FileChannel channel =
            FileChannel.open(first, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        DraftFiles drafts = new DraftFiles()) {
      assertThat(channel.tryLock(AbandonedDrafts.LOCKED, 1, false)).isNotNull();
      drafts.write(folder.resolve("file"), CONTENT);

      assertThat(files()).hasSize(3);
    }
    assertThat(files()).hasSize(2);
  }

  @Test
  void aNameMayBeAsLongAsTheDiskAllows() throws IOException {
    Path file = folder.resolve("n".repeat(255));
    try (DraftFiles drafts = new DraftFiles()) {
      drafts.publish(Map.of(drafts.write(file, CONTENT), file));
    }
    assertThat(file).hasBinaryContent(CONTENT);
  }

  @Test
  void aDraftOfALinkedFileLiesBesideThatFile() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = Files.write(elsewhere.resolve("file"), new byte[1]);
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    try (DraftFiles drafts = new DraftFiles()) {
      assertThat(drafts.write(link, CONTENT)).hasParent(elsewhere.toRealPath());
    }
  }

  @Test
  void nothingIsWrittenOnceTheRunIsOver() throws IOException {
    Path file = folder.resolve("file");
    DraftFiles drafts = new DraftFiles();
    Path draft = drafts.write(file, CONTENT);
    drafts.close();

    assertThatThrownBy(() -> drafts.write(file, CONTENT)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> drafts.publish(Map.of(draft, file))).isInstanceOf(IOException.class);
    assertThat(files()).isEmpty();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
