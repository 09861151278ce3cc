package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.examwright.testkit.Outside;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates the documents of packages against the schemas of 1EdTech, which are not part of this
 * project; {@code -Dqti.schemas=DIR} says where they are.
 */
final class QtiSchemas {
  private static final String CANVAS_MANIFEST = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
  private static final String MANIFEST = "http://www.imsglobal.org/xsd/imscp_v1p1";

  private static final Map<String, List<String>> FILES =
      Map.of(
          "http://www.imsglobal.org/xsd/ims_qtiasiv1p2",
          List.of("qtiv1p2p1/qti12_from_dtd.xsd"),
          "http://www.imsglobal.org/xsd/imsqti_v2p1",
          List.of("qtiv2p1/imsqti_v2p1.xsd"),
          "http://www.imsglobal.org/xsd/imsqti_v2p2",
          List.of("qtiv2p2/imsqti_v2p2.xsd", "qtiv2p2p4/imsqti_v2p2p4.xsd"),
          "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
          List.of("qtiv3p0/imsqti_asiv3p0_sbacv1p0_v1p0.xsd"),
          MANIFEST,
          List.of("wrap-cp11.xsd"),
          "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
          List.of("qtiv3p0/imsqtiv3p0_imscpv1p2_v1p0.xsd"));

  private static final Map<Path, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private QtiSchemas() {}

  /** Fails if a document of a package is not valid; documents without a schema pass. */
  static void requireValid(QtiPackage files) {
    Path folder = folder();
    files
        .documents()
        .forEach(
            (name, document) -> {
              String known = document.replace(CANVAS_MANIFEST, MANIFEST);
              String namespace =
                  String.valueOf(QtiPackage.parse(known).getDocumentElement().getNamespaceURI());
              for (String file : FILES.getOrDefault(namespace, List.of())) {
                assertThat(problems(folder.resolve(file), known))
                    .as("%s, %s\n%s", name, file, known)
                    .isEmpty();
              }
            });
  }

  private static Path folder() {
    String named = System.getProperty("qti.schemas", "");
    return named.isEmpty() ? Outside.file("facts/qti-schemas") : Path.of(named);
  }

  private static List<String> problems(Path schema, String document) {
    List<String> problems = new ArrayList<>();
    try {
      Validator validator = SCHEMAS.computeIfAbsent(schema, QtiSchemas::load).newValidator();
      validator.setErrorHandler(new Collector(problems));
      validator.validate(new StreamSource(new StringReader(document)));
    } catch (SAXException | java.io.IOException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
    return problems;
  }

  private static Schema load(Path file) {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
      return factory.newSchema(file.toFile());
    } catch (SAXException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  /** Keeps what a validator says. */
  private record Collector(List<String> problems) implements ErrorHandler {
    @Override
    public void warning(@Nullable SAXParseException problem) {}

    @Override
    public void error(SAXParseException problem) {
      problems.add(problem.getLineNumber() + ": " + problem.getMessage());
    }

    @Override
    public void fatalError(SAXParseException problem) {
      error(problem);
    }
  }
}
