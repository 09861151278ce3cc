package org.examwright.rendering.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c#d",
        "http://[2001:db8::1]:8080/",
        "ftp://example.org/file.zip",
        "mailto:a@example.org?subject=Hello%20you",
        "tel:+49-30-123",
        "HTTPS://example.org/"
      })
  void theWebAndThoseWhomOneMayReachAreLive(String target) {
    assertThat(LinkAddress.of(target)).contains(new LinkAddress(target));
    assertThat(LinkAddress.hasLiveScheme(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "vbscript:msgbox",
        "data:text/html,x",
        "file:///etc/passwd",
        "blob:https://example.org/x",
        "about:blank",
        "ms-msdt:/id",
        "search-ms:query=x",
        "view-source:https://example.org/",
        "#q2",
        "notes.md",
        "//example.org/",
        "\\\\server\\share",
        "C:\\notes.txt",
        ""
      })
  void programsDataFilesAndPlacesNearbyAreNot(String target) {
    assertThat(LinkAddress.of(target)).isEmpty();
    assertThat(LinkAddress.hasLiveScheme(target)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:", "https://", "https:"})
  void aSchemeAloneIsNoAddress(String target) {
    assertThat(LinkAddress.of(target)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/ä, https://example.org/%C3%A4",
    "https://bücher.example/, https://b%C3%BCcher.example/",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/a%20b, https://example.org/a%20b",
    "https://example.org/a_[b], https://example.org/a_%5Bb%5D",
    "https://example.org/#a#b, https://example.org/#a%23b",
    "https://example.org/\"x\"<y>, https://example.org/%22x%22%3Cy%3E"
  })
  void whatNoUriMayHoldIsEncoded(String target, String uri) {
    assertThat(LinkAddress.of(target)).contains(new LinkAddress(uri));
  }

  @Test
  void aLineBreakCannotHideAScheme() {
    assertThat(LinkAddress.of("https://example.org/\njavascript:alert(1)"))
        .contains(new LinkAddress("https://example.org/%0Ajavascript:alert(1)"));
  }
}
