package org.examwright.exporters.qti.cartridge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.exporters.qti.item12.ItemParts;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.Rule;
import org.examwright.exporters.qti.item12.RuleCondition;
import org.examwright.model.Feedback;
import org.examwright.model.QuestionSet;
import org.examwright.model.Sitting;
import org.examwright.rendering.xml.XmlWriter;

/** Writes the file of a quiz or a bank. */
final class CartridgeDocument {
  private final XmlWriter xml = new XmlWriter();
  private final ItemParts parts = new ItemParts(xml);
  private final CartridgeItems items;

  private CartridgeDocument(CartridgeItems items) {
    this.items = items;
    xml.open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2");
  }

  /** A quiz has one section: Moodle's restore fails where there are sections in it. */
  static String quiz(
      QuestionSet set, String ident, CartridgeOutline outline, CartridgeItems items) {
    CartridgeDocument document = new CartridgeDocument(items);
    document.xml.open(
        "assessment", "ident", ident, "title", set.title(), "xml:lang", set.language());
    document.xml.open("qtimetadata");
    document.parts.field("cc_profile", "cc.exam.v0p1");
    document.parts.field("qmd_assessmenttype", "Examination");
    document.parts.field("qmd_scoretype", "Percentage");
    Sitting sitting = set.sitting();
    if (sitting.attempts() != null) {
      document.parts.field("cc_maxattempts", sitting.attempts().toString());
    }
    if (sitting.minutes() != null) {
      document.parts.field("qmd_timelimit", sitting.minutes().toString());
    }
    document.xml.close();
    document.xml.open("section", "ident", "root_section");
    outline.questions().forEach(document::item);
    return document.xml.close().close().close().finish();
  }

  /** Canvas calls a bank by its ident. */
  static String bank(QuestionSet set, CartridgeOutline outline, CartridgeItems items) {
    CartridgeDocument document = new CartridgeDocument(items);
    document.xml.open("objectbank", "ident", set.title());
    outline.questions().forEach(document::item);
    return document.xml.close().close().finish();
  }

  private void item(CartridgeOutline.Placed placed) {
    CartridgeItem item = items.of(placed.retelling());
    List<Message> messages = messages(placed, item);
    xml.open("item", "ident", placed.ident(), "title", GuardedText.inName(placed.title()));
    metadata(item.profile(), placed.points().toPlainString());
    parts.presentation(item.stem(), List.of(item.entry()));
    processing(item, messages);
    for (Message message : messages) {
      parts.feedback(message.ident(), items.markup(message.text()));
    }
    xml.close();
  }

  private void metadata(Profile profile, String points) {
    xml.open("itemmetadata").open("qtimetadata");
    parts.field("cc_profile", profile.word());
    parts.field("cc_weighting", points);
    if (profile.isGradedByPerson()) {
      parts.field("qmd_computerscored", "No");
    }
    parts.field("question_type", profile.canvasType());
    xml.close().close();
  }

  /** Where a person grades there is nothing to process but feedback. */
  private void processing(CartridgeItem item, List<Message> messages) {
    if (item.rules().isEmpty() && messages.isEmpty()) {
      return;
    }
    Set<String> shown = new LinkedHashSet<>();
    messages.forEach(message -> shown.add(message.ident()));
    List<Rule> rules = new ArrayList<>();
    rules.add(Rule.showing(Message.GENERAL, new RuleCondition.Otherwise()));
    rules.add(Rule.showing(Message.SOLUTION, new RuleCondition.Otherwise()));
    rules.addAll(item.rules());
    parts.openProcessing();
    parts.rules(rules, shown);
    xml.close();
  }

  private static List<Message> messages(CartridgeOutline.Placed placed, CartridgeItem item) {
    Feedback feedback = placed.question().feedback();
    List<Message> messages = new ArrayList<>();
    messages.add(new Message(Message.GENERAL, feedback.general()));
    messages.add(new Message(Message.SOLUTION, placed.question().interaction().modelAnswer()));
    if (!item.profile().isGradedByPerson()) {
      messages.add(new Message(Message.CORRECT, feedback.correct()));
      messages.add(new Message(Message.INCORRECT, feedback.incorrect().then(feedback.otherwise())));
    }
    messages.addAll(item.messages());
    messages.removeIf(message -> message.text().isEmpty());
    return messages;
  }
}
