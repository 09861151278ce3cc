package org.examwright.exporters.qti.cartridge;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.qti.item12.Entry;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.ResponseLabel;
import org.examwright.exporters.qti.item12.Rule;
import org.examwright.exporters.qti.item12.RuleCondition;
import org.examwright.exporters.qti.item12.Share;
import org.examwright.exporters.qti.item12.Text;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;

/**
 * Says what is asked by the rules that both Moodle and Canvas read.
 *
 * <p>Moodle takes the score of a choice from the last rule that names it alone, and shows whatever
 * a rule with {@code continue="Yes"} shows to everybody: each choice has one rule, which ends the
 * processing.
 */
final class CartridgeItems {
  private static final String RESPONSE = "response1";

  private final HtmlRenderer html;

  /**
   * @param language of the questions, a BCP 47 tag
   */
  CartridgeItems(PackagePictures pictures, String language) {
    this.html = HtmlRenderer.ofLanguage(new CartridgeHtml(pictures), language);
  }

  String markup(RichText text) {
    return html.blocks(text);
  }

  CartridgeItem of(Retelling retelling) {
    String stem = html.blocks(retelling.stem());
    return switch (retelling) {
      case Retelling.Graded graded ->
          new CartridgeItem(
              graded.file() ? Profile.UPLOAD : Profile.ESSAY,
              stem,
              new Entry.Written(RESPONSE, false),
              List.of(),
              List.of());
      case Retelling.Choices choices ->
          choices.selection().multiple()
              ? multiple(stem, choices.selection())
              : single(stem, choices.selection());
      case Retelling.Statement statement -> trueFalse(stem, statement.trueFalse());
      case Retelling.Words words ->
          written(words.number() ? Profile.NUMBER : Profile.FILL_IN, stem, words.answers());
    };
  }

  private CartridgeItem single(String stem, Interaction.ChoiceSelection selection) {
    List<ResponseLabel> labels = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (Choice choice : selection.choices()) {
      ResponseLabel label = label(labels.size() + 1, choice);
      labels.add(label);
      rules.add(answer(label.ident(), choice.key()));
      messages.add(new Message(Message.identFor(label.ident()), choice.feedback()));
    }
    rules.add(otherwiseIncorrect());
    return new CartridgeItem(
        Profile.MULTIPLE_CHOICE,
        stem,
        new Entry.Picked(RESPONSE, "Single", null, selection.shuffle(), labels),
        rules,
        messages);
  }

  private static Rule answer(String ident, boolean key) {
    RuleCondition picked = new RuleCondition.Picks(RESPONSE, ident);
    return key
        ? new Rule(
            List.of(picked), Rule.EVERYTHING, List.of(Message.identFor(ident), Message.CORRECT))
        : Rule.endingWith(Message.identFor(ident), picked);
  }

  private CartridgeItem multiple(String stem, Interaction.ChoiceSelection selection) {
    List<ResponseLabel> labels = new ArrayList<>();
    List<RuleCondition> right = new ArrayList<>();
    List<Rule> feedback = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (Choice choice : selection.choices()) {
      ResponseLabel label = label(labels.size() + 1, choice);
      labels.add(label);
      RuleCondition picked = new RuleCondition.Picks(RESPONSE, label.ident());
      // Moodle counts those as right whose comparison minds the case.
      right.add(
          choice.key()
              ? new RuleCondition.Writes(RESPONSE, label.ident(), true)
              : new RuleCondition.Not(picked));
      feedback.add(Rule.endingWith(Message.identFor(label.ident()), picked));
      messages.add(new Message(Message.identFor(label.ident()), choice.feedback()));
    }
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(List.of(new RuleCondition.All(right)), Rule.EVERYTHING, List.of(Message.CORRECT)));
    rules.addAll(feedback);
    rules.add(otherwiseIncorrect());
    return new CartridgeItem(
        Profile.MULTIPLE_RESPONSE,
        stem,
        new Entry.Picked(RESPONSE, "Multiple", null, selection.shuffle(), labels),
        rules,
        messages);
  }

  private static Rule otherwiseIncorrect() {
    return Rule.endingWith(Message.INCORRECT, new RuleCondition.Otherwise());
  }

  /** Moodle takes what is nothing but a 0 for nothing. */
  private ResponseLabel label(int place, Choice choice) {
    String markup = html.compact(choice.content());
    return new ResponseLabel(
        "choice_" + place, Text.html(markup.equals("0") ? html.blocks(choice.content()) : markup));
  }

  /** Moodle's whole restore fails where the idents are others; Canvas wants the English words. */
  private CartridgeItem trueFalse(String stem, Interaction.TrueFalse trueFalse) {
    List<ResponseLabel> labels =
        List.of(
            new ResponseLabel("true", Text.plain("True")),
            new ResponseLabel("false", Text.plain("False")));
    return new CartridgeItem(
        Profile.TRUE_FALSE,
        stem,
        new Entry.Picked(RESPONSE, "Single", null, false, labels),
        List.of(
            answer("true", trueFalse.key()),
            answer("false", !trueFalse.key()),
            otherwiseIncorrect()),
        List.of(
            new Message(Message.identFor("true"), trueFalse.feedbackWhenTrue()),
            new Message(Message.identFor("false"), trueFalse.feedbackWhenFalse())));
  }

  /** Moodle reads the first rule that earns 100, and what it compares with side by side. */
  private CartridgeItem written(Profile profile, String stem, Interaction.ShortAnswer shortAnswer) {
    List<RuleCondition> accepted = new ArrayList<>();
    List<Rule> feedback = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (AcceptedAnswer answer : shortAnswer.answers()) {
      if (Share.isAll(answer.credit())) {
        RuleCondition written =
            new RuleCondition.Writes(RESPONSE, answer.text(), shortAnswer.caseSensitive());
        accepted.add(written);
        String ident = Message.identFor("answer_" + accepted.size());
        feedback.add(Rule.endingWith(ident, written));
        messages.add(new Message(ident, answer.feedback()));
      }
    }
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule(accepted, Rule.EVERYTHING, List.of(Message.CORRECT)));
    rules.addAll(feedback);
    rules.add(otherwiseIncorrect());
    return new CartridgeItem(
        profile, stem, new Entry.Written(RESPONSE, profile == Profile.NUMBER), rules, messages);
  }
}
