package org.examwright.reading.qti.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.examwright.reading.source.Problems;
import org.junit.jupiter.api.Test;

/** Documents become trees of elements, whatever their namespaces and encodings. */
class XmlTreeTest {
  private final Problems problems = new Problems("a.xml");

  private XmlElement read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  private XmlElement read(byte[] document) {
    return XmlTree.of(document, "a.xml", problems).orElseThrow();
  }

  @Test
  void prefixesAndBrokenNamespacesArePassedOver() {
    XmlElement root = read("<q:a xmlns:xsi=\"http://a b\" q:id=\"1\"><q:b/></q:a>");

    assertThat(root.name()).isEqualTo("a");
    assertThat(root.attribute("id")).isEqualTo("1");
    assertThat(root.child("b")).isPresent();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void anElementKnowsWhereItsTagBegins() {
    XmlElement root = read("<a>\r\n\r\n  <b\r\n  c='1'/><b/>\r\n</a>");

    assertThat(root.children("b"))
        .extracting(b -> b.origin().toString())
        .containsExactly("a.xml:3:3", "a.xml:4:10");
  }

  @Test
  void charactersAreReadInTheEncodingThatIsDeclared() {
    String document = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>\u00e4\u20ac</a>";

    assertThat(read(document.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo("\u00e4\u20ac");
    assertThat(read("\uFEFF<a>\u00e4</a>".getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo("\u00e4");
    assertThat(read("\uFEFF<a>\u00e4</a>".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("\u00e4");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void bytesInAnotherEncodingThanDeclaredAreReadAsWindowsWritesThemAndReported() {
    assertThat(read("<a>\u00e4</a>".getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo("\u00e4");
    assertThat(problems.all())
        .singleElement()
        .satisfies(said -> assertThat(said.message()).contains("not UTF-8"));
  }

  @Test
  void namesOfCharactersThatHtmlKnowsAreKnownOutsideOfExactText() {
    assertThat(read("<a b='&uuml;'>&nbsp;&lt;<![CDATA[&nbsp;]]></a>"))
        .satisfies(
            root -> {
              assertThat(root.attribute("b")).isEqualTo("\u00fc");
              assertThat(root.characters()).isEqualTo("\u00a0<&nbsp;");
            });
  }

  @Test
  void whatStandsBeforeABreakIsKeptButForTheItemItIsIn() {
    XmlElement root = read("<a><item ident='1'/><s><item ident='2'/><item ident='3'><b>");

    assertThat(root.descendants("item"))
        .extracting(item -> item.attribute("ident"))
        .containsExactly("1", "2");
    assertThat(problems.hasErrors()).isTrue();
  }

  @Test
  void markupIsWrittenAsHtmlReadsIt() {
    assertThat(read("<p>a &lt; b<br/><img src='a&amp;b'/><i></i></p>").innerMarkup())
        .isEqualTo("a &lt; b<br><img src=\"a&amp;b\"><i></i>");
  }

  @Test
  void anEmptyLineBeforeTheDeclarationIsNoFault() {
    assertThat(read("\n\n<?xml version=\"1.0\"?>\n<a/>").origin().line()).isEqualTo(4);
    assertThat(problems.all()).isEmpty();
  }
}
