package org.examwright.exporters.qti.item12;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.rendering.xml.XmlWriter;

/** Writes what items hold: metadata, texts, places for responses, rules. */
public final class ItemParts {
  private final XmlWriter xml;

  public ItemParts(XmlWriter xml) {
    this.xml = xml;
  }

  /** A field of metadata. */
  public void field(String label, String entry) {
    xml.open("qtimetadatafield");
    xml.leaf("fieldlabel", label);
    xml.leaf("fieldentry", entry);
    xml.close();
  }

  /**
   * What is asked.
   *
   * @param stem HTML
   */
  public void presentation(String stem, List<Entry> entries) {
    xml.open("presentation");
    material(Text.html(stem));
    entries.forEach(this::entry);
    xml.close();
  }

  /** Opens the processing of responses, which scores from 0 to 100. */
  public void openProcessing() {
    xml.open("resprocessing").open("outcomes");
    xml.empty(
        "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
    xml.close();
  }

  /**
   * Feedback.
   *
   * @param markup HTML
   */
  public void feedback(String ident, String markup) {
    xml.open("itemfeedback", "ident", ident).open("flow_mat");
    material(Text.html(markup));
    xml.close().close();
  }

  private void material(Text text) {
    xml.open("material");
    xml.leaf("mattext", text.value(), "texttype", text.html() ? "text/html" : "text/plain");
    xml.close();
  }

  /** Writes rules; those about feedback that is not among {@code shown} are left out. */
  public void rules(List<Rule> rules, Set<String> shown) {
    for (Rule rule : rules) {
      List<String> feedback = new ArrayList<>(rule.feedback());
      feedback.retainAll(shown);
      if (!rule.award().isNothing() || !feedback.isEmpty()) {
        rule(rule, feedback);
      }
    }
  }

  private void entry(Entry entry) {
    switch (entry) {
      case Entry.Written written -> {
        xml.open("response_str", "ident", written.ident(), "rcardinality", "Single");
        if (written.number()) {
          xml.open("render_fib", "fibtype", "Decimal");
        } else {
          xml.open("render_fib");
        }
        xml.empty("response_label", "ident", "answer1", "rshuffle", "No");
        xml.close().close();
      }
      case Entry.Picked picked -> picked(picked);
    }
  }

  private void picked(Entry.Picked picked) {
    xml.open("response_lid", "ident", picked.ident(), "rcardinality", picked.cardinality());
    if (picked.prompt() != null) {
      material(picked.prompt());
    }
    xml.open("render_choice", "shuffle", picked.shuffle() ? "Yes" : "No");
    for (ResponseLabel label : picked.labels()) {
      xml.open("response_label", "ident", label.ident());
      material(label.text());
      xml.close();
    }
    xml.close().close();
  }

  private void rule(Rule rule, List<String> feedback) {
    xml.open("respcondition", "continue", rule.goesOn() ? "Yes" : "No");
    xml.open("conditionvar");
    rule.conditions().forEach(this::condition);
    xml.close();
    if (!rule.award().isNothing()) {
      xml.leaf(
          "setvar", rule.award().percent(), "action", rule.award().action(), "varname", "SCORE");
    }
    for (String ident : feedback) {
      String type = ident.equals(Message.SOLUTION) ? "Solution" : "Response";
      xml.empty("displayfeedback", "feedbacktype", type, "linkrefid", ident);
    }
    xml.close();
  }

  private void condition(RuleCondition condition) {
    switch (condition) {
      case RuleCondition.Picks picks ->
          xml.leaf("varequal", picks.label(), "respident", picks.entry());
      case RuleCondition.Writes writes -> {
        if (writes.caseSensitive()) {
          xml.leaf("varequal", writes.text(), "case", "Yes", "respident", writes.entry());
        } else {
          xml.leaf("varequal", writes.text(), "respident", writes.entry());
        }
      }
      case RuleCondition.AtLeast least ->
          xml.leaf("vargte", least.number().toPlainString(), "respident", least.entry());
      case RuleCondition.AtMost most ->
          xml.leaf("varlte", most.number().toPlainString(), "respident", most.entry());
      case RuleCondition.All all -> {
        xml.open("and");
        all.conditions().forEach(this::condition);
        xml.close();
      }
      case RuleCondition.Any any -> {
        xml.open("or");
        any.conditions().forEach(this::condition);
        xml.close();
      }
      case RuleCondition.Not not -> {
        xml.open("not");
        condition(not.condition());
        xml.close();
      }
      case RuleCondition.Otherwise ignored -> xml.empty("other");
    }
  }
}
