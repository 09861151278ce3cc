package org.examwright.reading.qti.classic;

import java.util.List;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * An item that is being read, with what its parts say.
 *
 * @param shuffled whether the quiz shuffles the choices of all its items; Canvas leaves left sides
 *     in their order even so
 */
record ClassicItem(
    XmlElement element,
    ItemFields fields,
    ItemPresentation presentation,
    ScoreRules rules,
    FeedbackTexts feedback,
    ItemMaterial material,
    QtiReading reading,
    boolean shuffled) {

  static ClassicItem of(XmlElement element, QtiReading reading, boolean shuffled) {
    ItemMaterial material = new ItemMaterial(reading.texts(), OwnMarks.areIn(element));
    ScoreRules rules = ScoreRules.of(element);
    return new ClassicItem(
        element,
        ItemFields.of(element),
        ItemPresentation.of(element),
        rules,
        new FeedbackTexts(element, rules, material, reading.problems()),
        material,
        reading,
        shuffled);
  }

  /** The stem as it stands, without the places of responses. */
  RichText stem() {
    return text(presentation.stem());
  }

  /** A text of the item's presentation. */
  RichText text(String html) {
    return material.text(html, presentation.origin());
  }

  List<ResponseField> responses() {
    return presentation.fields();
  }

  /** The first response that offers something. */
  Optional<ResponseField> offering() {
    return responses().stream().filter(field -> !field.labels().isEmpty()).findFirst();
  }

  /**
   * Whether a condition is about a response. Some platforms name the only one otherwise in
   * conditions.
   */
  boolean isAbout(KeyTest.Equal asked, ResponseField field) {
    return isAbout(asked.field(), field);
  }

  boolean isAbout(String ident, ResponseField field) {
    return field.ident().equals(ident)
        || (responses().size() == 1
            && field.labels().stream().noneMatch(label -> label.ident().equals(ident)));
  }

  boolean shuffles(ResponseField field) {
    return shuffled || field.shuffles();
  }

  Origin origin() {
    return element.origin();
  }

  /** The title, or else by what its author may find the item. */
  String name() {
    return element.attribute("title").isBlank()
        ? element.attribute("ident")
        : element.attribute("title");
  }

  /** Reports an option that nobody could see. */
  void leaveOutEmpty(FieldLabel label) {
    reading
        .problems()
        .warning(
            label.element().origin(),
            "an option without a text is left out",
            "write its text, or take it out");
  }

  void note(String message) {
    reading.problems().note(origin(), message);
  }

  void warning(String message, String hint) {
    reading.problems().warning(origin(), message, hint);
  }
}
