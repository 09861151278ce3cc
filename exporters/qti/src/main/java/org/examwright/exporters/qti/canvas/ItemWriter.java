package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.exporters.qti.item12.CorrectFeedback;
import org.examwright.exporters.qti.item12.ItemParts;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.Rule;
import org.examwright.exporters.qti.item12.RuleCondition;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.platform.CanvasQuizzes;
import org.examwright.exporters.qti.platform.Platform;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;
import org.examwright.rendering.xml.XmlWriter;

/** Writes a question as an item of a quiz. */
final class ItemWriter {
  /** How an item or a group names the text beside it. */
  static final String STIMULUS = "parent_stimulus_item_ident";

  private final XmlWriter xml;
  private final ItemParts parts;
  private final HtmlRenderer html;
  private final FlatHtml flat;
  private final Plans questions;
  private final boolean forClassic;
  private final boolean forNew;

  /**
   * Items of one package.
   *
   * @param platform for which of Canvas's quizzes model answers are written
   */
  ItemWriter(XmlWriter xml, PackagePictures pictures, String language, Platform platform) {
    this.forClassic = platform.has(CanvasQuizzes.CLASSIC);
    this.forNew = platform.has(CanvasQuizzes.NEW);
    this.xml = xml;
    this.questions = new Plans(pictures, language);
    this.parts = new ItemParts(xml);
    CanvasHtml canvas = new CanvasHtml(pictures, gap -> "");
    this.html = HtmlRenderer.ofLanguage(canvas, language);
    this.flat = new FlatHtml(canvas, language);
  }

  /**
   * Writes a question.
   *
   * @param stimulus the ident of the text beside it; empty for none
   */
  void write(Question question, String ident, String title, String stimulus) {
    Plan plan = questions.of(question);
    List<Message> messages = messages(question, plan);
    xml.open("item", "ident", ident, "title", title);
    metadata(
        plan.type(),
        question.isAnswered() ? question.points().toPlainString() : "0",
        ident,
        forNew ? html.blocks(GraderTexts.of(question.interaction()).together()) : "",
        stimulus);
    parts.presentation(plan.stem(), plan.entries());
    processing(plan, messages);
    messages.forEach(message -> parts.feedback(message.ident(), markup(message)));
    xml.close();
  }

  /** Writes a text between the questions. */
  void text(String ident, String title, RichText text) {
    xml.open("item", "ident", ident, "title", title);
    metadata(CanvasType.TEXT_ONLY, "0", ident, "", "");
    parts.presentation(html.blocks(text), List.of());
    xml.close();
  }

  private void metadata(
      CanvasType type, String points, String ident, String gradingNotes, String stimulus) {
    xml.open("itemmetadata").open("qtimetadata");
    parts.field("question_type", type.word());
    parts.field("points_possible", points);
    parts.field("assessment_question_identifierref", "question-" + ident);
    if (!gradingNotes.isEmpty()) {
      parts.field("grading_notes", gradingNotes);
    }
    if (!stimulus.isEmpty()) {
      parts.field(STIMULUS, stimulus);
    }
    xml.close().close();
  }

  private void processing(Plan plan, List<Message> messages) {
    if (plan.type() == CanvasType.TEXT_ONLY) {
      return;
    }
    Set<String> shown = new LinkedHashSet<>();
    messages.forEach(message -> shown.add(message.ident()));
    List<Rule> rules = new ArrayList<>();
    rules.add(Rule.showing(Message.GENERAL, new RuleCondition.Otherwise()));
    rules.add(Rule.showing(Message.SOLUTION, new RuleCondition.Otherwise()));
    rules.addAll(plan.answers());
    rules.addAll(CorrectFeedback.with(plan.scoring()));
    rules.add(Rule.showing(Message.INCORRECT, new RuleCondition.Otherwise()));

    parts.openProcessing();
    parts.rules(rules, shown);
    if (plan.scoring().isEmpty()) {
      // The element must not be empty, though nothing is scored.
      xml.open("respcondition", "continue", "No").open("conditionvar").empty("other");
      xml.close().close();
    }
    xml.close();
  }

  private List<Message> messages(Question question, Plan plan) {
    Feedback feedback = question.feedback();
    List<Message> messages = new ArrayList<>();
    messages.add(new Message(Message.GENERAL, feedback.general()));
    if (!plan.scoring().isEmpty()) {
      messages.add(new Message(Message.CORRECT, feedback.correct()));
      messages.add(new Message(Message.INCORRECT, feedback.incorrect().then(feedback.otherwise())));
    }
    if (forClassic) {
      messages.add(
          new Message(Message.SOLUTION, GraderTexts.of(question.interaction()).modelAnswer()));
    }
    messages.addAll(plan.messages());
    messages.removeIf(message -> message.text().isEmpty());
    return plan.type() == CanvasType.TEXT_ONLY ? List.of() : messages;
  }

  /** Canvas classic shows model answers without their markup. */
  private String markup(Message message) {
    return message.ident().equals(Message.SOLUTION)
        ? flat.blocks(message.text())
        : MarkupSign.on(html.blocks(message.text()));
  }
}
