package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.examwright.testkit.Command;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, in a project whose Maven and Java only note that they were called. */
class LauncherTest {
  private static final Path LAUNCHER = Corpus.root().resolve("examwright");

  @TempDir private Path project;

  @BeforeEach
  void setUp() throws IOException {
    Files.copy(LAUNCHER, project.resolve("examwright"));
    for (String folder : new String[] {".mvn", "src/main", "exporters", "java", "maven"}) {
      Files.createDirectories(project.resolve(folder));
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("java/release"), "JAVA_VERSION=\"21.0.1\"\n");
    script("java/bin/java", "echo java >> \"$PROJECT/log\"");
    script(
        "maven/mvn",
        "case $* in *package*) ;; *) exit 0 ;; esac",
        "echo build >> \"$PROJECT/log\"",
        "sleep 0.2",
        "mkdir -p \"$PROJECT/src/app/target\"",
        ": > \"$PROJECT/src/app/target/examwright.jar\"");
  }

  private void script(String name, String... lines) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process launch() throws IOException {
    return launch("java");
  }

  private Process launch(String java) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", project.resolve("examwright").toString());
    builder.environment().put("PROJECT", project.toString());
    builder.environment().put("JAVA_HOME", project.resolve(java).toString());
    builder
        .environment()
        .merge("PATH", project.resolve("maven").toString(), (old, own) -> own + ":" + old);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private long count(String word) throws IOException {
    return Files.readAllLines(project.resolve("log")).stream().filter(word::equals).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "dash", "bash"})
  void isAScriptThatEveryShellUnderstands(String shell) {
    assertThat(Command.run(shell, "-n", LAUNCHER.toString())).isEqualTo(new Command.Ended(0, ""));
  }

  @Test
  void twoFirstUsesAtTheSameTimeBuildOnce() throws Exception {
    Process one = launch();
    Process other = launch();

    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();
    assertThat(count("build")).isEqualTo(1);
    assertThat(count("java")).as("the two, and the warm-up").isEqualTo(3);
    assertThat(project.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void anotherJavaHasTheClassesArchivedAgain() throws Exception {
    script("other/bin/java", "echo java >> \"$PROJECT/log\"");
    Files.writeString(project.resolve("other/release"), "JAVA_VERSION=\"25\"\n");

    assertThat(launch().waitFor()).isZero();
    assertThat(launch().waitFor()).isZero();
    assertThat(count("java")).as("two, and the warm-up").isEqualTo(3);
    assertThat(launch("other").waitFor()).isZero();
    assertThat(count("build")).isEqualTo(1);
    assertThat(count("java")).as("one more, and its warm-up").isEqualTo(5);
  }

  @Test
  void aLockThatAKilledBuildHasLeftIsNoObstacle() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(project.resolve("target"));
    Files.writeString(project.resolve("target/launcher.lock"), gone.pid() + "\n");

    assertThat(launch().waitFor()).isZero();
    assertThat(count("build")).isEqualTo(1);
  }

  @Test
  void aBuildThatFailsLeavesNoLock() throws Exception {
    script("maven/mvn", "exit 1");

    assertThat(launch().waitFor()).isEqualTo(3);
    assertThat(project.resolve("target/launcher.lock")).doesNotExist();
  }
}
