package org.examwright.reading.qti.assessment;

import java.util.Objects;
import org.examwright.model.Question;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;

/** Writes small items for tests. */
final class ItemXml {
  private ItemXml() {}

  /** An item of 2.1 that holds what is given. */
  static String of(String content) {
    return "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='i'"
        + " title='Item' adaptive='false' timeDependent='false'>"
        + content
        + "</assessmentItem>";
  }

  static String response(String cardinality, String type, String content) {
    return "<responseDeclaration identifier='RESPONSE' cardinality='"
        + cardinality
        + "' baseType='"
        + type
        + "'>"
        + content
        + "</responseDeclaration>";
  }

  /** The outcome that items score in. */
  static String score() {
    return "<outcomeDeclaration identifier='SCORE' cardinality='single' baseType='float'/>";
  }

  static String rules(String rules) {
    return "<responseProcessing>" + rules + "</responseProcessing>";
  }

  /** A condition with one branch. */
  static String when(String condition, String rules) {
    return "<responseCondition><responseIf>"
        + condition
        + rules
        + "</responseIf></responseCondition>";
  }

  static String set(String outcome, String type, String value) {
    return "<setOutcomeValue identifier='"
        + outcome
        + "'><baseValue baseType='"
        + type
        + "'>"
        + value
        + "</baseValue></setOutcomeValue>";
  }

  static Reader.Result read(String content) {
    return QtiReads.readXml(of(content));
  }

  static Question question(String content) {
    return Objects.requireNonNull(read(content).set()).questions().findFirst().orElseThrow();
  }
}
