package org.examwright.exporters.qti.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.examwright.exporters.qti.item12.Entry;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.ResponseLabel;
import org.examwright.exporters.qti.item12.Rule;
import org.examwright.exporters.qti.item12.RuleCondition;
import org.examwright.exporters.qti.item12.Share;
import org.examwright.exporters.qti.item12.Text;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;
import org.examwright.rendering.sheet.Mixing;

/** Says questions in Canvas's terms. */
final class Plans {
  private static final String RESPONSE = "response1";
  private static final String GAP = "_____";
  private static final String SINGLE = "Single";

  private final PackagePictures pictures;
  private final String language;
  private final HtmlRenderer html;
  private final FlatHtml flat;

  /**
   * @param language of the questions, a BCP 47 tag
   */
  Plans(PackagePictures pictures, String language) {
    this.language = language;
    this.pictures = pictures;
    CanvasHtml canvas = new CanvasHtml(pictures, gap -> GAP);
    this.html = HtmlRenderer.ofLanguage(canvas, language);
    this.flat = new FlatHtml(canvas, language);
  }

  Plan of(Question question) {
    RichText stem = question.stem();
    return switch (question.interaction()) {
      case Interaction.OpenResponse ignored ->
          Plan.withoutScoring(
              CanvasType.ESSAY, html.blocks(stem), new Entry.Written(RESPONSE, false));
      case Interaction.ChoiceSelection selection -> choices(stem, selection);
      case Interaction.TrueFalse trueFalse -> trueFalse(stem, trueFalse);
      case Interaction.ShortAnswer shortAnswer -> shortAnswer(stem, shortAnswer);
      case Interaction.Numeric numeric -> numeric(stem, numeric);
      case Interaction.Matching matching -> matching(stem, matching);
      case Interaction.Ordering ordering -> ordering(stem, ordering);
      case Interaction.Gaps gaps -> gaps(stem, gaps.gaps());
      case Interaction.FileUpload upload -> upload(stem, upload);
      case Interaction.None ignored -> Plan.withoutScoring(CanvasType.TEXT_ONLY, html.blocks(stem));
    };
  }

  private Plan choices(RichText stem, Interaction.ChoiceSelection selection) {
    List<ResponseLabel> labels = new ArrayList<>();
    List<RuleCondition> conditions = new ArrayList<>();
    List<Rule> answers = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (Choice choice : selection.choices()) {
      String ident = "choice_" + (labels.size() + 1);
      labels.add(new ResponseLabel(ident, Text.html(html.compact(choice.content()))));
      RuleCondition picked = new RuleCondition.Picks(RESPONSE, ident);
      if (choice.key()) {
        conditions.add(picked);
      } else if (selection.multiple()) {
        conditions.add(new RuleCondition.Not(picked));
      }
      answers.add(Rule.showing(Message.identFor(ident), picked));
      messages.add(new Message(Message.identFor(ident), choice.feedback()));
    }
    RuleCondition right =
        conditions.size() == 1 ? conditions.getFirst() : new RuleCondition.All(conditions);
    return new Plan(
        selection.multiple() ? CanvasType.MULTIPLE_ANSWERS : CanvasType.MULTIPLE_CHOICE,
        html.blocks(stem),
        List.of(
            new Entry.Picked(
                RESPONSE,
                selection.multiple() ? "Multiple" : SINGLE,
                null,
                selection.shuffle(),
                labels)),
        List.of(Rule.earning(Rule.EVERYTHING, right)),
        answers,
        messages);
  }

  /** Canvas knows the two words in English alone and translates them itself. */
  private Plan trueFalse(RichText stem, Interaction.TrueFalse trueFalse) {
    ResponseLabel yes = new ResponseLabel("true", Text.plain("True"));
    ResponseLabel no = new ResponseLabel("false", Text.plain("False"));
    RuleCondition saysTrue = new RuleCondition.Picks(RESPONSE, yes.ident());
    RuleCondition saysFalse = new RuleCondition.Picks(RESPONSE, no.ident());
    return new Plan(
        CanvasType.TRUE_FALSE,
        html.blocks(stem),
        List.of(new Entry.Picked(RESPONSE, SINGLE, null, false, List.of(yes, no))),
        List.of(Rule.earning(Rule.EVERYTHING, trueFalse.key() ? saysTrue : saysFalse)),
        List.of(
            Rule.showing(Message.identFor(yes.ident()), saysTrue),
            Rule.showing(Message.identFor(no.ident()), saysFalse)),
        List.of(
            new Message(Message.identFor(yes.ident()), trueFalse.feedbackWhenTrue()),
            new Message(Message.identFor(no.ident()), trueFalse.feedbackWhenFalse())));
  }

  private Plan shortAnswer(RichText stem, Interaction.ShortAnswer shortAnswer) {
    List<RuleCondition> accepted = new ArrayList<>();
    List<Rule> answers = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (AcceptedAnswer answer : shortAnswer.answers()) {
      if (Share.isAll(answer.credit())) {
        RuleCondition written =
            new RuleCondition.Writes(RESPONSE, answer.text(), shortAnswer.caseSensitive());
        accepted.add(written);
        String ident = Message.identFor("answer_" + accepted.size());
        answers.add(Rule.showing(ident, written));
        messages.add(new Message(ident, answer.feedback()));
      }
    }
    return new Plan(
        CanvasType.SHORT_ANSWER,
        html.blocks(stem),
        List.of(new Entry.Written(RESPONSE, false)),
        List.of(new Rule(accepted, Rule.EVERYTHING, List.of())),
        answers,
        messages);
  }

  private Plan numeric(RichText stem, Interaction.Numeric numeric) {
    List<Rule> scoring = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    for (NumericAnswer answer : numeric.answers()) {
      if (Share.isAll(answer.credit())) {
        String ident = Message.identFor("answer_" + (scoring.size() + 1));
        scoring.add(new Rule(List.of(hits(answer)), Rule.EVERYTHING, List.of(ident)));
        messages.add(new Message(ident, answer.feedback()));
      }
    }
    String unit = numeric.unit().isEmpty() ? "" : "<p>(" + Html.escape(numeric.unit()) + ")</p>";
    return new Plan(
        CanvasType.NUMERICAL,
        html.blocks(stem) + unit,
        List.of(new Entry.Written(RESPONSE, true)),
        scoring,
        List.of(),
        messages);
  }

  /** Canvas compares the numbers of questions with their tolerances, but those of gaps as texts. */
  private Plan gaps(RichText stem, List<Gap> gaps) {
    return gaps.size() == 1 && gaps.getFirst() instanceof Gap.NumericGap only
        ? numeric(stem, new Interaction.Numeric(only.answers(), ""))
        : GapPlans.plan(stem, gaps, pictures, language);
  }

  private static RuleCondition hits(NumericAnswer answer) {
    RuleCondition between =
        new RuleCondition.All(
            List.of(
                new RuleCondition.AtLeast(RESPONSE, answer.accepted().lowest()),
                new RuleCondition.AtMost(RESPONSE, answer.accepted().highest())));
    return switch (answer.accepted()) {
      case NumericAnswer.Value value ->
          new RuleCondition.Any(
              List.of(
                  new RuleCondition.Writes(RESPONSE, value.value().toPlainString(), false),
                  between));
      case NumericAnswer.Range ignored -> between;
    };
  }

  private Plan matching(RichText stem, Interaction.Matching matching) {
    // Right sides that differ in their markup alone look alike here, and are one.
    Map<String, ResponseLabel> rights = new LinkedHashMap<>();
    for (List<Inline> right : PackageRightSides.of(matching).contents()) {
      rights.computeIfAbsent(
          PlainText.of(right),
          words ->
              new ResponseLabel(
                  "match_" + (rights.size() + 1),
                  Text.plain(Isolate.of(WordJoiner.inMarkup(words), language))));
    }
    List<ResponseLabel> labels = List.copyOf(rights.values());
    List<Entry> entries = new ArrayList<>();
    List<Rule> scoring = new ArrayList<>();
    for (Pair pair : matching.pairs()) {
      String ident = "response_" + (entries.size() + 1);
      Text left = Text.html(MarkupSign.on(html.compact(pair.left())));
      entries.add(new Entry.Picked(ident, SINGLE, left, false, labels));
      String right = Objects.requireNonNull(rights.get(PlainText.of(pair.right()))).ident();
      scoring.add(
          Rule.earning(
              Share.of(scoring.size(), matching.pairs().size()),
              new RuleCondition.Picks(ident, right)));
    }
    return new Plan(CanvasType.MATCHING, html.blocks(stem), entries, scoring, List.of(), List.of());
  }

  private Plan ordering(RichText stem, Interaction.Ordering ordering) {
    List<ResponseLabel> labels =
        IntStream.range(0, ordering.items().size())
            .mapToObj(
                i ->
                    new ResponseLabel(
                        "item_" + (i + 1), Text.html(flat.compact(ordering.items().get(i)))))
            .toList();
    List<RuleCondition> inOrder =
        labels.stream()
            .<RuleCondition>map(label -> new RuleCondition.Picks(RESPONSE, label.ident()))
            .toList();
    return new Plan(
        CanvasType.ORDERING,
        html.blocks(stem),
        List.of(
            new Entry.Picked(
                RESPONSE,
                "Ordered",
                null,
                true,
                Mixing.mixed(
                    labels, label -> ordering.items().get(labels.indexOf(label)).plainText()))),
        List.of(Rule.earning(Rule.EVERYTHING, new RuleCondition.All(inOrder))),
        List.of(),
        List.of());
  }

  private Plan upload(RichText stem, Interaction.FileUpload upload) {
    List<String> limits = new ArrayList<>(upload.acceptedTypes());
    if (upload.maximumFiles() > 1) {
      limits.addFirst("≤ " + upload.maximumFiles());
    }
    String below = limits.isEmpty() ? "" : "<p>(" + String.join(", ", limits) + ")</p>";
    return Plan.withoutScoring(CanvasType.FILE_UPLOAD, html.blocks(stem) + below);
  }
}
