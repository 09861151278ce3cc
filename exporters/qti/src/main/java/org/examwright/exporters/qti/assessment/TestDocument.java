package org.examwright.exporters.qti.assessment;

import java.util.List;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.rendering.html.HtmlRenderer;

/** Writes the test: its sections, and what each item counts. */
final class TestDocument {
  static final String FILE = "test.xml";

  private static final String WEIGHT = "WEIGHT";
  private static final int SECONDS_IN_MINUTE = 60;

  private final String identifier;
  private final QtiWriter out;
  private final HtmlRenderer html;

  TestDocument(QtiVersion version, String identifier, String language, PackagePictures pictures) {
    this.identifier = identifier;
    this.out = QtiWriter.document(version);
    this.html = HtmlRenderer.ofLanguage(new ItemHtml(version, pictures, gap -> ""), language);
  }

  /**
   * The document.
   *
   * @param items those of all sections, in the set's order
   */
  String of(QuestionSet set, List<Item> items) {
    out.open(
        "assessmentTest",
        "xmlns",
        out.version().namespace(),
        "identifier",
        identifier,
        "title",
        set.title());
    out.empty(
        "outcomeDeclaration",
        "identifier",
        Outcomes.SCORE,
        "cardinality",
        Cardinality.SINGLE.word(),
        "baseType",
        BaseType.FLOAT.word());
    Integer minutes = set.sitting().minutes();
    if (minutes != null) {
      out.empty("timeLimits", "maxTime", Integer.toString(minutes * SECONDS_IN_MINUTE));
    }
    out.open(
        "testPart",
        "identifier",
        "part",
        "navigationMode",
        "nonlinear",
        "submissionMode",
        "individual");
    Integer attempts = set.sitting().attempts();
    if (attempts != null) {
      out.empty("itemSessionControl", "maxAttempts", attempts.toString());
    }
    int next = 0;
    for (int i = 0; i < set.sections().size(); i++) {
      Section section = set.sections().get(i);
      int end = next + section.questions().size();
      section("section_" + (i + 1), set.title(), section, items.subList(next, end));
      next = end;
    }
    out.close();
    total();
    return out.close().finish();
  }

  /** A section without a name of its own is called like the test, which is then not shown twice. */
  private void section(String identifier, String title, Section section, List<Item> items) {
    boolean named = !section.path().isEmpty();
    out.open(
        "assessmentSection",
        "identifier",
        identifier,
        "title",
        named ? String.join(" / ", section.path()) : title,
        "visible",
        Boolean.toString(named || !section.introduction().isEmpty()));
    if (section.pick() != null) {
      selection(section.pick() + section.questions().size() - (int) section.answered().count());
    }
    if (!section.introduction().isEmpty()) {
      Rubric.write(out, "instructions", "candidate", html.blocks(section.introduction()));
    }
    for (Item item : items) {
      reference(item, section.pick() != null && !item.question().isAnswered());
      String points = item.points().toPlainString();
      out.empty("weight", "identifier", WEIGHT, "value", points);
      out.close();
    }
    out.close();
  }

  /**
   * Says how many items a platform draws.
   *
   * @param count with those that are always shown
   */
  private void selection(int count) {
    out.empty("selection", "select", Integer.toString(count));
    out.empty("ordering", "shuffle", "true");
  }

  /**
   * Begins the reference to an item.
   *
   * @param always whether it is shown in its place whatever else is drawn
   */
  private void reference(Item item, boolean always) {
    if (always) {
      out.open(
          "assessmentItemRef",
          "identifier",
          item.identifier(),
          "href",
          item.file(),
          "required",
          "true",
          "fixed",
          "true");
    } else {
      out.open("assessmentItemRef", "identifier", item.identifier(), "href", item.file());
    }
  }

  /**
   * Without the weights, which say for those who read nothing else what the items count already.
   */
  private void total() {
    out.open("outcomeProcessing").open("setOutcomeValue", "identifier", Outcomes.SCORE);
    out.open("sum");
    out.empty("testVariables", "variableIdentifier", Outcomes.SCORE);
    out.close().close().close();
  }
}
