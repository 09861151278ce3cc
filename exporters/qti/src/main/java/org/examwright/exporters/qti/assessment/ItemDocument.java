package org.examwright.exporters.qti.assessment;

import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.Question;
import org.examwright.rendering.html.HtmlRenderer;

/** Writes a question as an item. */
final class ItemDocument {
  private final QtiVersion version;
  private final ItemLanguage language;
  private final PackagePictures pictures;
  private final boolean leastScore;

  /**
   * Items of one package.
   *
   * @param leastScore whether they say that no answer scores less than nothing
   */
  ItemDocument(
      QtiVersion version, ItemLanguage language, PackagePictures pictures, boolean leastScore) {
    this.leastScore = leastScore;
    this.version = version;
    this.language = language;
    this.pictures = pictures;
  }

  String of(Item item) {
    Question question = item.question();
    ItemScoring scoring = ItemScoring.of(item, version);
    QtiWriter out = QtiWriter.document(version);
    out.open(
        "assessmentItem",
        "xmlns",
        version.namespace(),
        "identifier",
        item.identifier(),
        "title",
        item.title(),
        "adaptive",
        "false",
        "timeDependent",
        "false",
        "xml:lang",
        language.tag());
    new Declarations(out, leastScore).write(scoring);
    new ItemBody(out, pictures, question.interaction(), language).write(question);
    new ResponseProcessing(out, scoring).write();
    scoring.messages().all().forEach(message -> feedback(out, message));
    return out.close().finish();
  }

  private void feedback(QtiWriter out, Messages.Message message) {
    out.open(
        "modalFeedback",
        "outcomeIdentifier",
        Outcomes.feedback(out.version(), message.id()),
        "identifier",
        message.id(),
        "showHide",
        "show");
    out.content(
        HtmlRenderer.ofLanguage(new ItemHtml(version, pictures, gap -> ""), language.tag())
            .blocks(message.text()));
    out.close();
  }
}
