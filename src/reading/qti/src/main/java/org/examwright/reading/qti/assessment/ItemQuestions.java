package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.ReadItem;
import org.examwright.reading.source.rich.OneLine;

/** Makes questions of an item: one, or several of one that asks several things. */
final class ItemQuestions {
  private final ItemContext context;
  private final ItemRole role;
  private final Rubrics rubrics;
  private final List<ReadItem> questions = new ArrayList<>();

  private ItemQuestions(ItemContext context, ItemRole role) {
    this.context = context;
    this.role = role;
    this.rubrics = Rubrics.of(context);
  }

  /**
   * The questions of an item.
   *
   * @throws InvalidQuestionException when the model cannot hold one of them
   */
  static List<ReadItem> of(ItemContext context, ItemRole role) {
    ItemQuestions found = new ItemQuestions(context, role);
    context
        .item()
        .child("itembody")
        .ifPresentOrElse(found::body, () -> found.add(RichText.EMPTY, new Interaction.None()));
    return found.questions;
  }

  private void body(Tag body) {
    Optional<String> reason = computed(body);
    if (reason.isPresent()) {
      keep(body, reason.get());
      return;
    }
    BodyParts parts = BodyParts.of(context, body);
    List<Tag> blocks = parts.interactions();
    if (blocks.isEmpty()) {
      entries(parts.text(context, 0), parts.entries());
    } else if (!parts.entries().isEmpty()) {
      severally(body, parts);
    } else if (blocks.size() == 1) {
      alone(body, parts, blocks.getFirst());
    } else if (blocks.stream().allMatch(block -> block.is("uploadinteraction"))) {
      add(stem(parts), GradedInteractions.files(blocks, rubrics));
    } else if (blocks.stream().allMatch(ItemReading::isWritten)) {
      add(stem(parts), GradedInteractions.text(context, blocks, rubrics));
    } else if (ItemReading.areLines(context, blocks)) {
      lines(parts);
    } else {
      severally(body, parts);
    }
  }

  /** Why an item is no question that is always the same; nothing if it is one. */
  private Optional<String> computed(Tag body) {
    Tag item = context.item();
    if (!item.children("templatedeclaration").isEmpty() || !body.all("printedvariable").isEmpty()) {
      return Optional.of("computes its values anew for each learner");
    }
    boolean inFeedback =
        body.all("feedbackblock").stream().flatMap(Tag::descendants).anyMatch(Tag::isInteraction);
    return item.attribute("adaptive").strip().equals("true") || inFeedback
        ? Optional.of("goes on by what was answered (adaptive)")
        : Optional.empty();
  }

  private void keep(Tag body, String what) {
    context.warning(
        context.item(),
        "an item " + what + ": its text is kept, and nothing is asked",
        "ask it in another way, such as a choice of words");
    add(KeptAsText.of(context, body), new Interaction.None());
  }

  private void alone(Tag body, BodyParts parts, Tag interaction) {
    Optional<Interaction> read = ItemReading.of(context, interaction, rubrics);
    if (read.isEmpty()) {
      keep(body, "asks for " + KeptAsText.name(interaction));
      return;
    }
    RichText stem = stem(parts);
    if (interaction.is("gapmatchinteraction") || interaction.is("hottextinteraction")) {
      stem = stem.then(TextInteractions.text(context, interaction));
    }
    add(stem, read.get());
  }

  /** Everything before, in and after the interactions that is no answer. */
  private RichText stem(BodyParts parts) {
    RichText stem = RichText.EMPTY;
    for (int i = 0; i < parts.markup().size(); i++) {
      stem = stem.then(parts.text(context, i));
      if (i < parts.interactions().size()) {
        stem = stem.then(prompt(parts.interactions().get(i)));
      }
    }
    return stem;
  }

  private RichText prompt(Tag interaction) {
    return GradedInteractions.namesTypes(interaction) && interaction.is("uploadinteraction")
        ? RichText.EMPTY
        : context.prompt(interaction);
  }

  private void entries(RichText stem, List<Tag> entries) {
    if (entries.isEmpty()) {
      add(stem, new Interaction.None());
      return;
    }
    if (entries.size() == 1) {
      Optional<LoneEntry> lone = LoneEntry.at(stem, isNumber(entries.getFirst()));
      if (lone.isPresent()) {
        lone(lone.get(), entries.getFirst());
        return;
      }
    }
    if (entries.stream().allMatch(entry -> EntryGaps.isOpen(context, entry))) {
      context.note(context.item(), "gaps for which no answer is named are one written answer");
      add(LoneEntry.withoutGaps(stem), GradedInteractions.text(context, List.of(), rubrics));
      return;
    }
    List<Gap> gaps = entries.stream().map(entry -> EntryGaps.of(context, entry)).toList();
    add(stem, new Interaction.Gaps(gaps));
  }

  private boolean isNumber(Tag entry) {
    return entry.is("textentryinteraction") && context.response(entry).isNumber();
  }

  private void lone(LoneEntry entry, Tag interaction) {
    if (EntryGaps.isOpen(context, interaction)) {
      add(entry.stem(), GradedInteractions.text(context, List.of(interaction), rubrics));
    } else if (interaction.is("inlinechoiceinteraction")) {
      add(
          entry.stem(),
          new Interaction.ChoiceSelection(
              false,
              ChoiceInteractions.choices(
                  context,
                  context.response(interaction),
                  EntryGaps.offered(context, interaction),
                  false),
              interaction.attribute("shuffle").strip().equals("true")));
    } else {
      add(entry.stem(), EntryGaps.alone(context, interaction, entry.unit()));
    }
  }

  /** A choice for each line out of the same list: pairs. */
  private void lines(BodyParts parts) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, List<Inline>> offered = new HashMap<>();
    List<String> taken = new ArrayList<>();
    for (Tag line : parts.interactions()) {
      List<Choice> choices =
          ChoiceInteractions.choices(
              context, context.response(line), line.all("simplechoice"), false);
      for (Choice choice : choices) {
        String words = PlainText.of(choice.content());
        offered.putIfAbsent(words, OneLine.of(choice.content().blocks()));
        if (choice.key()) {
          taken.add(words);
          pairs.add(new Pair(context.prompt(line), offered.get(words)));
        }
      }
    }
    List<List<Inline>> distractors =
        parts.interactions().getFirst().all("simplechoice").stream()
            .map(choice -> PlainText.of(context.text(choice)))
            .filter(words -> !taken.contains(words))
            .distinct()
            .flatMap(words -> Optional.ofNullable(offered.get(words)).stream())
            .toList();
    RichText stem = RichText.EMPTY;
    for (int i = 0; i < parts.markup().size(); i++) {
      stem = stem.then(parts.text(context, i));
    }
    add(stem, new Interaction.Matching(pairs, distractors, false));
  }

  /** An item that asks several things becomes a question for each of them. */
  private void severally(Tag body, BodyParts parts) {
    for (int i = 0; i < parts.markup().size(); i++) {
      RichText stem = parts.text(context, i);
      List<Tag> entries = parts.entries(context, i);
      boolean last = i == parts.interactions().size();
      if (!entries.isEmpty()) {
        entries(stem, entries);
        stem = RichText.EMPTY;
      } else if (last && !stem.isEmpty()) {
        add(stem, new Interaction.None());
      }
      if (!last) {
        Tag interaction = parts.interactions().get(i);
        Optional<Interaction> read = ItemReading.of(context, interaction, rubrics);
        if (read.isEmpty()) {
          questions.clear();
          keep(body, "asks for " + KeptAsText.name(interaction));
          return;
        }
        RichText asked = stem.then(prompt(interaction));
        boolean own = interaction.is("gapmatchinteraction") || interaction.is("hottextinteraction");
        add(own ? asked.then(TextInteractions.text(context, interaction)) : asked, read.get());
      }
    }
    context.warning(
        context.item(),
        "an item that asks several things becomes " + questions.size() + " questions",
        "keep them together: the later ones may need the text of the first");
  }

  private void add(RichText stem, Interaction interaction) {
    String title = role.title();
    RichText asked = stem.isEmpty() ? context.texts().plain(title, context.item().origin()) : stem;
    int number = questions.size() + 1;
    questions.add(
        new ReadItem(
            context.item().origin(),
            number == 1 ? role.identifier() : role.identifier() + "-" + number,
            title,
            role.stimulus().then(asked),
            interaction,
            BigDecimal.ONE,
            Feedback.NONE,
            role.tags()));
  }

  /** Whether all that the item holds for graders found a place. */
  static boolean takesRubrics(Interaction interaction) {
    return interaction instanceof Interaction.OpenResponse
        || interaction instanceof Interaction.FileUpload;
  }
}
