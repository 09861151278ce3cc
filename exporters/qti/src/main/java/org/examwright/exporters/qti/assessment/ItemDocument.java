package org.examwright.exporters.qti.assessment;

import java.util.List;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.Question;
import org.examwright.rendering.html.HtmlRenderer;
import org.examwright.rendering.sheet.SheetWords;

/** Writes a question as an item. */
final class ItemDocument {
  private final QtiVersion version;
  private final String language;
  private final PackagePictures pictures;
  private final SheetWords words;

  ItemDocument(QtiVersion version, String language, PackagePictures pictures) {
    this.version = version;
    this.language = language;
    this.pictures = pictures;
    this.words = SheetWords.in(language);
  }

  String of(Item item) {
    Question question = item.question();
    List<Response> responses = Responses.of(question.interaction());
    Messages messages = Messages.of(question.feedback(), responses);
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
        language);
    new Declarations(out).write(responses, messages);
    new ItemBody(out, pictures, question.interaction(), words).write(question);
    new ResponseProcessing(out, messages).write(responses);
    messages.all().forEach(message -> feedback(out, message));
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
        new HtmlRenderer(new ItemHtml(version, pictures, gap -> "")).blocks(message.text()));
    out.close();
  }
}
