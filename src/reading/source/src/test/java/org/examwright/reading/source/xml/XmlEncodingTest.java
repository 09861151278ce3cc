package org.examwright.reading.source.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlEncodingTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "UTF-16,UTF-16LE",
    "utf-16,UTF-16BE",
    "ISO-8859-1,ISO-8859-1",
    "windows-1252,windows-1252",
    "nonsense,UTF-8"
  })
  void aDocumentIsDecodedByItsBytesAndElseByWhatItSays(String said, String written)
      throws XMLStreamException {
    String text = "<?xml version=\"1.0\" encoding=\"" + said + "\"?><a>ü</a>";

    assertThat(XmlEncoding.text(text.getBytes(Charset.forName(written)))).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws XMLStreamException {
    assertThat(XmlEncoding.text("\uFEFF<a>ü</a>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("<a>ü</a>");
    assertThat(XmlEncoding.text("\uFEFF<a>ü</a>".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("<a>ü</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>ü</a>", "<?xml version='1.0' encoding='UTF-8'?><a b='é'/>"})
  void bytesThatAreNoCharactersAreAnError(String text) {
    assertThatThrownBy(() -> XmlEncoding.text(text.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(XMLStreamException.class)
        .hasMessage("the document is not UTF-8");
  }
}
