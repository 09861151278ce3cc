package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.examwright.model.exchange.PictureFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {
  @TempDir private Path folder;
  private Path set;

  @BeforeEach
  void fill() throws IOException {
    set = Files.createDirectories(folder.resolve("set"));
    Files.createDirectories(set.resolve("pictures"));
    Files.write(set.resolve("pictures/dot.png"), new byte[] {1, 2, 3});
    Files.write(folder.resolve("secret.png"), new byte[] {4});
  }

  private PictureFinder.Lookup find(String path) {
    return new FileSource.PictureFolder(set).find(path);
  }

  private String why(String path) {
    return find(path) instanceof PictureFinder.Missing missing ? missing.why() : "found";
  }

  @Test
  void findsAPictureBelowTheSetsFolder() {
    assertThat(find("pictures/../pictures/dot.png"))
        .isInstanceOfSatisfying(
            PictureFinder.Found.class,
            found -> assertThat(found.content()).containsExactly(1, 2, 3));
  }

  @Test
  void refusesAPathThatClimbsOut() {
    assertThat(why("../secret.png")).contains("outside the set's folder");
    assertThat(why("pictures/../../secret.png")).contains("outside the set's folder");
    assertThat(why("../missing.png")).contains("outside the set's folder");
  }

  @Test
  void refusesAnAbsolutePathEvenIntoTheFolder() {
    assertThat(why(set.resolve("pictures/dot.png").toString())).contains("absolute");
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(set.resolve("link.png"), folder.resolve("secret.png"));
    Files.createSymbolicLink(set.resolve("up"), folder);

    assertThat(why("link.png")).contains("link to a place outside");
    assertThat(why("up/secret.png")).contains("link to a place outside");
  }

  @Test
  void followsALinkThatStaysInside() throws IOException {
    Files.createSymbolicLink(set.resolve("link.png"), set.resolve("pictures/dot.png"));

    assertThat(why("link.png")).isEqualTo("found");
  }

  @Test
  void worksInAFolderThatIsItselfReachedByALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), set);

    assertThat(new FileSource.PictureFolder(link).find("pictures/dot.png"))
        .isInstanceOf(PictureFinder.Found.class);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(why("pictures/dash.png")).isEqualTo("there is no such file");
    assertThat(why("pictures")).isEqualTo("it is a folder");
    assertThat(why("a\0b")).isEqualTo("this cannot be the name of a file");
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(set.resolve("a.png").toFile(), "rw")) {
      large.setLength(20L * 1024 * 1024 + 1);
    }

    assertThat(why("a.png")).isEqualTo("it is larger than 20 MB");
  }
}
