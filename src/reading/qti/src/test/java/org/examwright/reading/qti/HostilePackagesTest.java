package org.examwright.reading.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;

/** Packages that are damaged, or were made to do harm. */
class HostilePackagesTest {
  private static final String EMPTY_QUIZ = "<questestinterop/>";

  @Test
  void aPathOutOfThePackageIsPassedOver() {
    Reader.Result result =
        QtiReads.read(
            new Zipped().with("../../etc/quiz.xml", EMPTY_QUIZ).with("C:\\quiz.xml", EMPTY_QUIZ));

    assertThat(result.set()).isNull();
    assertThat(QtiReads.said(result))
        .contains(
            "WARNING quiz.zip:1:1: a file of the package is passed over: `../../etc/quiz.xml` is no"
                + " path within it",
            "WARNING quiz.zip:1:1: a file of the package is passed over: `C:\\quiz.xml` is no path"
                + " within it");
  }

  @Test
  void aPackageThatUnpacksToFarTooMuchIsNotOpened() {
    Reader.Result result = QtiReads.read(new Zipped().with("quiz.xml", new byte[60 * 1024 * 1024]));

    assertThat(QtiReads.said(result))
        .containsExactly(
            "ERROR quiz.zip:1:1: the package is not opened: unpacked, it is far larger than any"
                + " course");
  }

  @Test
  void aPackageWithoutItsEndIsSaidToBeIncomplete() {
    byte[] whole = new Zipped().with("quiz.xml", EMPTY_QUIZ).bytes();

    assertThat(QtiReads.said(QtiReads.read("quiz.zip", Arrays.copyOf(whole, whole.length - 30))))
        .containsExactly("ERROR quiz.zip:1:1: the package is not complete: its end is missing");
  }

  @Test
  void aPackageWithAPasswordIsSaidToHaveOne() {
    byte[] zip = new Zipped().with("quiz.xml", EMPTY_QUIZ).bytes();
    zip[6] |= 1;

    assertThat(QtiReads.said(QtiReads.read("quiz.zip", zip)).getFirst())
        .isEqualTo("ERROR quiz.zip:1:1: the package is protected by a password");
  }

  @Test
  void aPackageOfSomethingElseIsSaidToBeThat() {
    Reader.Result result = QtiReads.read(new Zipped().with("word/document.xml", "<document/>"));

    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.message()).isEqualTo("the package holds no questions in QTI");
              assertThat(said.hint()).contains("Word");
            });
  }

  @Test
  void nothingOutsideOfADocumentIsRead() {
    String harmful =
        """
        <!DOCTYPE questestinterop [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <questestinterop><item title="&x;"/></questestinterop>
        """;

    Reader.Result result = QtiReads.read("quiz.xml", harmful.getBytes(StandardCharsets.UTF_8));

    assertThat(result.set()).isNull();
    assertThat(QtiReads.said(result).getFirst())
        .startsWith("ERROR quiz.xml:2:")
        .contains("the XML is broken here");
  }
}
