package org.examwright.exporters.qti.assessment;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Direction;
import org.examwright.model.text.Html;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;
import org.examwright.rendering.sheet.Mixing;
import org.examwright.rendering.sheet.SheetWords;

/** Writes what the learner sees, and what the grader sees beside it. */
final class ItemBody {
  private static final String RESPONSE = "responseIdentifier";

  /** The class that tells notes from a model answer, which both are for scorers alone. */
  private static final String NOTES = "grader-notes";

  private final QtiWriter out;
  private final HtmlRenderer html;
  private final SheetWords words;
  private final Direction base;

  ItemBody(
      QtiWriter out, PackagePictures pictures, Interaction interaction, ItemLanguage language) {
    this.out = out;
    this.words = language.words();
    this.base = language.direction();
    UnaryOperator<String> gaps =
        interaction instanceof Interaction.Gaps gapped
            ? new GapInteractions(out.version(), gapped)::markup
            : gap -> "";
    this.html =
        HtmlRenderer.ofLanguage(new ItemHtml(out.version(), pictures, gaps), language.tag());
  }

  void write(Question question) {
    if (version().hasDirections() && base == Direction.RIGHT_TO_LEFT) {
      out.open("itemBody", "dir", "rtl");
    } else {
      out.open("itemBody");
    }
    out.div(html.blocks(question.stem()));
    interaction(question.interaction());
    out.close();
  }

  private void interaction(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse open -> {
        if (open.expectedLines() == null) {
          out.empty("extendedTextInteraction", RESPONSE, Response.ONLY);
        } else {
          String lines = open.expectedLines().toString();
          out.empty("extendedTextInteraction", RESPONSE, Response.ONLY, "expectedLines", lines);
        }
        forScorers(open.modelAnswer());
        forScorers(open.graderNotes(), "class", NOTES);
      }
      case Interaction.ChoiceSelection selection -> choices(selection);
      case Interaction.TrueFalse ignored -> trueFalse();
      case Interaction.ShortAnswer ignored -> textEntry("");
      case Interaction.Numeric numeric -> textEntry(numeric.unit());
      case Interaction.Matching matching -> matching(matching);
      case Interaction.Ordering ordering -> ordering(ordering.items());
      case Interaction.Gaps ignored -> {}
      case Interaction.FileUpload upload -> {
        uploads(upload);
        forScorers(upload.modelAnswer());
        forScorers(upload.graderNotes(), "class", NOTES);
      }
      case Interaction.None ignored -> {}
    }
  }

  private void choices(Interaction.ChoiceSelection selection) {
    openChoices(selection.shuffle(), selection.multiple() ? "0" : "1");
    List<Choice> choices = selection.choices();
    for (int i = 0; i < choices.size(); i++) {
      choice(ChoiceIds.choice(i), content(choices.get(i).content()));
    }
    out.close();
  }

  private void trueFalse() {
    openChoices(false, "1");
    choice(ChoiceIds.TRUE, Html.escape(words.get("true")));
    choice(ChoiceIds.FALSE, Html.escape(words.get("false")));
    out.close();
  }

  private void openChoices(boolean shuffle, String maximum) {
    out.open(
        "choiceInteraction",
        RESPONSE,
        Response.ONLY,
        "shuffle",
        Boolean.toString(shuffle),
        "maxChoices",
        maximum);
  }

  private String content(RichText text) {
    return version().setsLinesInBlocks() ? html.blocks(text) : html.compact(text);
  }

  private QtiVersion version() {
    return out.version();
  }

  private void choice(String id, String content) {
    out.html("simpleChoice", content, "identifier", id);
  }

  private void textEntry(String unit) {
    String entry = GapInteractions.textEntry(out.version(), Response.ONLY);
    out.div("<p>" + entry + (unit.isEmpty() ? "" : " " + Html.escape(unit)) + "</p>");
  }

  private void matching(Interaction.Matching matching) {
    PackageRightSides rights = PackageRightSides.of(matching);
    int pairs = matching.pairs().size();
    out.open(
        "matchInteraction",
        RESPONSE,
        Response.ONLY,
        "shuffle",
        "true",
        "maxAssociations",
        Integer.toString(pairs));
    out.open("simpleMatchSet");
    for (int i = 0; i < pairs; i++) {
      String left = content(matching.pairs().get(i).left());
      String fixed = Boolean.toString(!matching.shuffle());
      associable(left, "identifier", ChoiceIds.left(i), "matchMax", "1", "fixed", fixed);
    }
    out.close().open("simpleMatchSet");
    for (int i = 0; i < rights.contents().size(); i++) {
      String right = content(RichText.ofInlines(rights.contents().get(i)));
      associable(right, "identifier", ChoiceIds.right(i), "matchMax", Integer.toString(pairs));
    }
    out.close().close();
  }

  private void associable(String content, String... attributes) {
    out.html("simpleAssociableChoice", content, attributes);
  }

  private void ordering(List<RichText> items) {
    out.open("orderInteraction", RESPONSE, Response.ONLY, "shuffle", "true");
    List<Integer> places = IntStream.range(0, items.size()).boxed().toList();
    for (int place : Mixing.mixed(places, place -> items.get(place).plainText())) {
      choice(ChoiceIds.choice(place), content(items.get(place)));
    }
    out.close();
  }

  private void uploads(Interaction.FileUpload upload) {
    for (int i = 0; i < upload.maximumFiles(); i++) {
      out.open("uploadInteraction", RESPONSE, Response.id(i, upload.maximumFiles()));
      if (!upload.acceptedTypes().isEmpty()) {
        out.leaf("prompt", String.join(", ", upload.acceptedTypes()));
      }
      out.close();
    }
  }

  private void forScorers(RichText text, String... more) {
    if (!text.isEmpty()) {
      Rubric.write(out, "scoring", "scorer", html.blocks(text), more);
    }
  }
}
