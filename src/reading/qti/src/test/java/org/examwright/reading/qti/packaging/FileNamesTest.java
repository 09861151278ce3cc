package org.examwright.reading.qti.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** References of texts find the files that they mean. */
class FileNamesTest {
  private final FileNames names =
      new FileNames(
          List.of(
              file("img/a tree.png"),
              file("quiz/img/a.png"),
              file("web_resources/Media/b.png"),
              file("one/c.png"),
              file("two/c.png"),
              file("csfiles/home_dir/d__xid-12_1.png"),
              file("csfiles/home_dir/d__xid-12_1.png.xml")));

  private static PackageFile file(String path) {
    return new PackageFile(path, new byte[] {1});
  }

  private String found(String reference) {
    return names.find(reference, "quiz/").map(PackageFile::path).orElse("none");
  }

  @Test
  void aPathIsSeenFromTheFileAndFromTheRoot() {
    assertThat(found("img/a.png")).isEqualTo("quiz/img/a.png");
    assertThat(found("../img/a%20tree.png")).isEqualTo("img/a tree.png");
    assertThat(found("IMG\\A TREE.PNG")).isEqualTo("img/a tree.png");
  }

  @Test
  void theRootOfACartridgeHasManyNames() {
    assertThat(
            List.of("$IMS-CC-FILEBASE$/Media/b.png", "%24IMS-CC-FILEBASE%24Media/b.png?canvas=1"))
        .map(this::found)
        .containsOnly("web_resources/Media/b.png");
  }

  @Test
  void anEndOfAPathThatOneFileAloneHasIsThatFile() {
    assertThat(found("org/course/one/c.png")).isEqualTo("one/c.png");
    assertThat(found("elsewhere/c.png")).isEqualTo("none");
  }

  @Test
  void blackboardKnowsFilesByNumber() {
    assertThat(found("@X@EmbeddedFile.requestUrlStub@X@bbcswebdav/xid-12_1"))
        .isEqualTo("csfiles/home_dir/d__xid-12_1.png");
  }

  @Test
  void whatLiesElsewhereIsNoFileOfThePackage() {
    assertThat(List.of("https://example.org/a.png", "data:image/png;base64,AA", "#top"))
        .map(this::found)
        .containsExactly("none", "none", "none");
  }
}
