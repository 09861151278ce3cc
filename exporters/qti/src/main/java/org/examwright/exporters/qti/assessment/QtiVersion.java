package org.examwright.exporters.qti.assessment;

import java.util.Locale;

/** What differs between the versions that share their structure. */
public enum QtiVersion {
  V2_1(
      "http://www.imsglobal.org/xsd/imsqti_v2p1",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "QTIv2.1 Package",
      "1.0.0",
      "xmlv2p1",
      "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"),
  V2_2(
      "http://www.imsglobal.org/xsd/imsqti_v2p2",
      "http://www.imsglobal.org/xsd/imscp_v1p1",
      "QTIv2.2 Package",
      "1.0.0",
      "xmlv2p2",
      "http://www.imsglobal.org/question/qti_v2p1/rptemplates/"),
  V3_0(
      "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "QTI Package",
      "3.0.0",
      "xmlv3p0",
      "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/");

  private final String namespace;
  private final String manifestNamespace;
  private final String packageSchema;
  private final String packageSchemaVersion;
  private final String resourceSuffix;
  private final String templates;

  QtiVersion(
      String namespace,
      String manifestNamespace,
      String packageSchema,
      String packageSchemaVersion,
      String resourceSuffix,
      String templates) {
    this.namespace = namespace;
    this.manifestNamespace = manifestNamespace;
    this.packageSchema = packageSchema;
    this.packageSchemaVersion = packageSchemaVersion;
    this.resourceSuffix = resourceSuffix;
    this.templates = templates;
  }

  String namespace() {
    return namespace;
  }

  String manifestNamespace() {
    return manifestNamespace;
  }

  String packageSchema() {
    return packageSchema;
  }

  String packageSchemaVersion() {
    return packageSchemaVersion;
  }

  /** The type of a resource in the manifest: {@code item} or {@code test}. */
  String resourceType(String kind) {
    return "imsqti_" + kind + "_" + resourceSuffix;
  }

  /** The address of a response processing template: {@code match_correct}, {@code map_response}. */
  String template(String name) {
    return templates + name;
  }

  /** Whether an outcome can say that a person sets it. */
  boolean saysWhoScores() {
    return this != V2_1;
  }

  /** Whether the texts of feedback and rubrics stand in an element of their own. */
  boolean wrapsContent() {
    return this == V3_0;
  }

  /** Whether rules ask first if there is an answer: players of 3.0 fail on comparing nothing. */
  boolean asksForAnswers() {
    return this == V3_0;
  }

  /**
   * Whether one outcome lists all feedback that is shown, as Canvas wants it. Of such a list one
   * player of 3.0 shows the last entry alone, another fails when it is empty: there every feedback
   * has an outcome of its own.
   */
  boolean listsFeedback() {
    return this != V3_0;
  }

  /** Whether a text can say that it runs from right to left. */
  boolean hasDirections() {
    return this != V2_1;
  }

  /**
   * Whether a choice of one line has a paragraph all the same: a player of 3.0 drops the spaces
   * between words and code that stand in a choice directly.
   */
  boolean setsLinesInBlocks() {
    return this == V3_0;
  }

  /** Whether the manifest tells Canvas, which knows it from there alone, what puts in order. */
  boolean namesOrderings() {
    return this != V3_0;
  }

  /** An element of 2.x as this version spells it. */
  String element(String name) {
    return this == V3_0 ? "qti-" + kebab(name) : name;
  }

  /** An attribute of 2.x as this version spells it. */
  String attribute(String name) {
    return this == V3_0 ? kebab(name) : name;
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
