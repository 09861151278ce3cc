package org.examwright.reading.latex.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexDraft.AcceptedText;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexKeys;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a question of a quiz. */
final class QuizQuestion {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final Set<String> KNOWN =
      Set.of(
          "points",
          "default grade",
          "defaultgrade",
          "single",
          "multiple",
          "shuffle",
          "usecase",
          "case sensitive",
          "feedback",
          "tags",
          "tag",
          "fraction",
          "tolerance",
          "idnumber",
          "id number",
          "response field lines",
          "penalty",
          "numbering",
          "dd",
          "drag and drop",
          "allornothing",
          "sanction",
          "response format",
          "response required",
          "horizontal",
          "vertical",
          "inline",
          "template",
          "show answers",
          "attachments allowed");

  private final TexTexts texts;
  private final Problems problems;

  QuizQuestion(TexTexts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** An item: its keys, whether it has a star, and what follows. */
  private record Item(TexNode.Command command, TexKeys keys, boolean star, List<TexNode> text) {}

  TexDraft read(TexNode.Environment environment, TexKeys usual) {
    TexDraft draft = new TexDraft(environment.origin());
    texts.account().take(environment, "structure", draft);
    TexCursor cursor =
        new TexCursor(
            environment.content(), node -> texts.account().take(node, "structure", draft));
    TexKeys keys = keys(cursor, draft).over(usual);
    cursor.group().ifPresent(draft.title::addAll);
    return fill(draft, environment.name(), keys, cursor);
  }

  private TexKeys keys(TexCursor cursor, TexDraft draft) {
    Optional<List<TexNode>> said = cursor.optional();
    TexKeys keys = TexKeys.of(said.orElse(List.of()));
    said.ifPresent(
        nodes -> {
          for (String key : keys.names()) {
            if (!KNOWN.contains(key)) {
              problems.tally(
                  draft.origin, "the setting `" + key + "` has no place in a set and is left out");
            }
          }
          for (TexNode node : nodes) {
            texts.account().take(node, "settings", draft);
          }
          keys.names().stream()
              .filter(key -> !key.equals("feedback"))
              .forEach(key -> texts.account().takeAll(keys.nodes(key), "settings", draft));
        });
    return keys;
  }

  private TexDraft fill(TexDraft draft, String kind, TexKeys keys, TexCursor cursor) {
    settings(draft, keys);
    List<Item> items = kind.equals("cloze") ? cloze(draft, cursor, keys) : items(draft, cursor);
    switch (kind) {
      case "multi", "clozemulti" -> choices(draft, keys, items);
      case "truefalse" -> {
        draft.asked = Asked.TRUE_FALSE;
        items.forEach(item -> option(draft, item));
      }
      case "numerical" -> {
        draft.asked = Asked.NUMERIC;
        items.forEach(item -> answer(draft, item, number(item.keys().over(keys), "tolerance")));
      }
      case "shortanswer" -> {
        draft.asked = Asked.SHORT;
        items.forEach(item -> answer(draft, item, null));
      }
      case "matching" -> {
        draft.asked = Asked.MATCHING;
        items.forEach(item -> pair(draft, item));
      }
      case "essay" -> {
        draft.asked = Asked.OPEN;
        String lines = keys.text("response field lines");
        if (lines.matches("[1-9]\\d?")) {
          draft.lines = Math.min(Interaction.OpenResponse.MOST_LINES, Integer.parseInt(lines));
        }
        items.forEach(item -> draft.grading.addAll(item.text()));
      }
      case "description" -> draft.asked = Asked.DESCRIPTION;
      default -> draft.asked = Asked.CLOZE;
    }
    return draft;
  }

  private void settings(TexDraft draft, TexKeys keys) {
    BigDecimal points = number(keys, "points");
    BigDecimal grade = number(keys, "default grade");
    draft.points = points == null ? grade == null ? number(keys, "defaultgrade") : grade : points;
    draft.feedback.addAll(keys.nodes("feedback"));
    String tags = keys.has("tags") ? keys.text("tags") : keys.text("tag");
    Arrays.stream(tags.split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .forEach(draft.tags::add);
    Boolean shuffle = keys.isOn("shuffle");
    draft.shuffle = shuffle == null || shuffle;
    draft.caseSensitive =
        Boolean.TRUE.equals(keys.isOn("usecase"))
            || Boolean.TRUE.equals(keys.isOn("case sensitive"));
    draft.id = keys.has("idnumber") ? keys.text("idnumber") : keys.text("id number");
    if (keys.has("penalty")) {
      problems.tally(draft.origin, "the penalty for further tries has no place in a set");
    }
    if (Boolean.TRUE.equals(keys.isOn("allornothing"))) {
      problems.tally(
          draft.origin,
          "that only the whole answer earns something is left out: each right option earns its share",
          "make it so on the platform");
    }
  }

  private @Nullable BigDecimal number(TexKeys keys, String name) {
    return TexNumbers.of(keys.text(name)).filter(value -> value.signum() >= 0).orElse(null);
  }

  private List<Item> items(TexDraft draft, TexCursor cursor) {
    List<Item> items = new ArrayList<>();
    List<TexNode> text = draft.stem;
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command command && command.name().equals("item")) {
        texts.account().take(node, "structure", draft);
        boolean star = cursor.star();
        TexKeys keys = keys(cursor, draft);
        star |= cursor.star();
        text = new ArrayList<>();
        items.add(new Item(command, keys, star, text));
      } else {
        text.add(node);
      }
    }
    return items;
  }

  /** What a gap asks for stands in an environment of its own. */
  private List<Item> cloze(TexDraft draft, TexCursor cursor, TexKeys usual) {
    draft.stem.addAll(cursor.rest());
    gaps(draft.stem, draft, usual);
    return List.of();
  }

  private void gaps(List<TexNode> nodes, TexDraft draft, TexKeys usual) {
    for (TexNode node : nodes) {
      if (node instanceof TexNode.Environment environment
          && QuizNames.apart().contains(environment.name())) {
        texts.account().take(environment, "structure", draft);
        TexDraft gap = new TexDraft(environment.origin());
        TexCursor cursor =
            new TexCursor(
                environment.content(), taken -> texts.account().take(taken, "structure", draft));
        TexKeys keys = keys(cursor, gap).over(usual);
        draft.gapDrafts.put(environment, fill(gap, environment.name(), keys, cursor));
      } else if (node instanceof TexNode.Holder holder) {
        gaps(holder.content(), draft, usual);
      }
    }
  }

  private void choices(TexDraft draft, TexKeys keys, List<Item> items) {
    boolean several =
        Boolean.TRUE.equals(keys.isOn("multiple"))
            || Boolean.TRUE.equals(keys.isOn("allornothing"))
            || Boolean.FALSE.equals(keys.isOn("single"));
    draft.asked = several ? Asked.MULTIPLE : Asked.SINGLE;
    items.forEach(item -> option(draft, item));
  }

  private void option(TexDraft draft, Item item) {
    BigDecimal credit = credit(item);
    draft.options.add(
        new OfferedText(
            item.text(),
            item.star() || (credit != null && credit.compareTo(FULL) == 0),
            item.star() ? null : credit,
            item.keys().nodes("feedback"),
            item.command().origin()));
  }

  private @Nullable BigDecimal credit(Item item) {
    return TexNumbers.of(item.keys().text("fraction")).orElse(null);
  }

  private void answer(TexDraft draft, Item item, @Nullable BigDecimal tolerance) {
    BigDecimal credit = credit(item);
    String source = TexSource.ofNodes(item.text()).strip();
    if (source.equals("*")) {
      texts.account().takeAll(item.text(), "answer", draft);
      if (credit != null && credit.signum() != 0) {
        problems.warning(
            item.command().origin(),
            "that any other answer earns " + credit.toPlainString() + " % is left out",
            "name the answers that earn it");
      }
      draft.otherwise.addAll(item.keys().nodes("feedback"));
      return;
    }
    if (draft.asked == Asked.SHORT && source.contains("*")) {
      problems.warning(
          item.command().origin(),
          "the asterisk of the answer `" + source + "` is no wildcard any more",
          "write each wording that it stands for as an answer of its own");
    }
    draft.answers.add(
        new AcceptedText(
            item.text(),
            credit == null ? FULL : credit,
            tolerance,
            item.keys().nodes("feedback"),
            item.command().origin()));
  }

  private void pair(TexDraft draft, Item item) {
    List<TexNode> left = new ArrayList<>();
    List<TexNode> right = new ArrayList<>();
    List<TexNode> current = left;
    for (TexNode node : item.text()) {
      if (node instanceof TexNode.Command command && command.name().equals("answer")) {
        texts.account().take(node, "structure", draft);
        current = right;
      } else {
        current.add(node);
      }
    }
    if (TexSource.ofNodes(left).isBlank()) {
      draft.distractors.add(right);
    } else {
      draft.pairs.add(new TexDraft.PairedTexts(left, right));
    }
  }
}
