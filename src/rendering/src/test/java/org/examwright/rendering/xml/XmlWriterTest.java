package org.examwright.rendering.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlWriterTest {

  @Test
  void structureIsIndentedAndTextIsNotTouched() {
    String xml =
        new XmlWriter()
            .open("a", "x", "1 < \"2\"")
            .leaf("b", " code\n\n\tx ]]> <y> ")
            .open("c")
            .raw("<p>one</p>\n<p>two</p>")
            .close()
            .empty("d")
            .close()
            .finish();

    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a x="1 &lt; &quot;2&quot;">
              <b> code

            \tx ]]&gt; &lt;y> </b>
              <c><p>one</p>
            <p>two</p></c>
              <d/>
            </a>
            """);
  }
}
