package org.examwright.exporters.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  private static final List<String> PIECES =
      List.of(
          "a", "Z", "9", "/", "?", "#", "%", "%2", "%2F", "%c3%bc", " ", "\t", "[", "]", "{", "|",
          "}", "^", "\\", "<", ">", "\"", "`", "ü", "日本", "👩‍👧", "\u0301", "\u00a0", "&", "=",
          "+", "'", "(", "*", ";", ",", ":", "@", "!", "$", "~", ".", "-", "_", "//");
  private static final List<String> BEGINNINGS =
      List.of(
          "https://example.org/", "http://[::1]:80", "mailto:x", "tel:+49", "#", "urn:x:", "x/");
  private static final Pattern URI_CHARACTERS =
      Pattern.compile(
          "(http://\\[::1]:80)?(C)*(#(C)*)?"
              .replace("C", "[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/?a=1&b=2#c",
        "HTTP://Example.org:8080/a%20b/(c);d='e'!*$,@~._-",
        "https://user:word@example.org/%c3%BC?q=%5B%5D",
        "http://[2001:db8::1]:80/x",
        "http://my_host/",
        "https://müller.example/",
        "mailto:a@b.example?subject=x",
        "tel:+49-30-1",
        "urn:isbn:1",
        "#place",
        "images/a.png"
      })
  void whatIsRightStaysAsItIs(String address) {
    assertThat(Address.uri(address)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://e.org/a b, https://e.org/a%20b",
    "https://e.org/{x}|^`, https://e.org/%7Bx%7D%7C%5E%60",
    "https://e.org/\\<>\"\"\", https://e.org/%5C%3C%3E%22%22%22",
    "https://e.org/[1]?a[]=2#[3], https://e.org/%5B1%5D?a%5B%5D=2#%5B3%5D",
    "http://[::1]/[1], http://[::1]/%5B1%5D",
    "https://e.org/100%, https://e.org/100%25",
    "https://e.org/%zz%4, https://e.org/%25zz%254",
    "https://e.org/a#b#c#d, https://e.org/a#b%23c%23d",
    "##, #%23",
    "https://de.wikipedia.org/wiki/Größe, https://de.wikipedia.org/wiki/Gr%C3%B6%C3%9Fe",
    "https://e.org/日?q=é#א, https://e.org/%E6%97%A5?q=%C3%A9#%D7%90",
    "https://e.org/👍, https://e.org/%F0%9F%91%8D",
    "mailto:a b@e.org, mailto:a%20b@e.org",
    "#a b, #a%20b"
  })
  void whatAUriMayNotHoldIsEscaped(String address, String uri) {
    assertThat(Address.uri(address)).contains(uri);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "https:",
        "mailto:",
        "http://exa mple.org/",
        "http://[::1/",
        "http://[zz]/",
        "http://h|st/",
        "http://host:8 0/",
        "http://%zz/"
      })
  void noEscapeMakesAnAddressOfWhatIsNone(String address) {
    assertThat(Address.uri(address)).isEmpty();
  }

  @Test
  void whateverIsWrittenBecomesAUriOnce() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder address = new StringBuilder(BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
      for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
        address.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Optional<String> uri = Address.uri(address.toString());
      uri.ifPresent(
          found -> {
            assertThat(URI_CHARACTERS.matcher(found).matches()).as(found).isTrue();
            assertThat(URI.create(found)).asString().isEqualTo(found);
            assertThat(Address.uri(found)).contains(found);
          });
      if (address.indexOf("https://example.org/") == 0) {
        assertThat(uri).as(address.toString()).isPresent();
      }
    }
  }
}
