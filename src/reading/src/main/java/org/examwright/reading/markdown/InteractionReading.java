package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.outline.Draft;
import org.examwright.reading.markdown.outline.Label;
import org.examwright.reading.markdown.outline.Parts;
import org.examwright.reading.markdown.outline.QuestionLine;
import org.examwright.reading.markdown.syntax.BlankNode;
import org.examwright.reading.markdown.text.BlankReading;
import org.examwright.reading.markdown.text.Places;
import org.examwright.reading.source.Problems;

/** Finds out how a question is answered and reads its stem and its key accordingly. */
final class InteractionReading {

  /**
   * What was read.
   *
   * @param feedback what stands behind the answers; may be empty
   */
  record Outcome(RichText stem, Interaction interaction, RichText feedback) {}

  private final QuestionReading reading;
  private final QuestionAttributes attributes;
  private final QuestionLine line;
  private final List<Node> asked;
  private final Parts parts;
  private final boolean offersOptions;
  private final Origin origin;
  private final Problems problems;
  private final List<Node> body;

  InteractionReading(
      QuestionReading reading,
      QuestionAttributes attributes,
      Draft draft,
      Parts parts,
      boolean offersOptions,
      Origin origin) {
    this.reading = reading;
    this.attributes = attributes;
    this.line = draft.line();
    this.asked = draft.asked();
    this.parts = parts;
    this.offersOptions = offersOptions;
    this.origin = origin;
    this.problems = reading.problems();
    this.body = AnswerBlocks.apart(parts.unlabelled());
  }

  Optional<Outcome> read() {
    Kind kind = attributes.kind().orElseGet(this::apparentKind);
    attributes.requireOnlyThoseOf(kind);
    requireNoModelAnswer(kind);
    requireNoBlanks(kind);
    return switch (kind) {
      case ESSAY -> essay();
      case UPLOAD -> upload();
      case CHOICE, MULTIPLE, TRUE_FALSE -> choice(kind);
      case SHORT, NUMERIC -> shortOrNumeric(kind);
      case MATCHING -> matching();
      case ORDERING -> ordering();
      case GAPS -> gaps();
      case DESCRIPTION ->
          Optional.of(new Outcome(stem(body), new Interaction.None(), RichText.EMPTY));
    };
  }

  private Kind apparentKind() {
    if (offersOptions) {
      return Kind.CHOICE;
    }
    Optional<Node> answers = body.stream().filter(AnswerLines::endIn).findFirst();
    if (answers.isPresent()) {
      return AcceptedAnswers.kind(
          AnswerLines.of(answers.get(), reading.source(), new Problems(origin.file())));
    }
    boolean blanks = !parts.blanks().isEmpty() || line.stem().stream().anyMatch(BlankNode::isIn);
    return blanks ? Kind.GAPS : Kind.ESSAY;
  }

  private Optional<Outcome> essay() {
    List<Node> answer = modelAnswer();
    new StrayAnswers(problems).warn(answer, line.isInParagraph());
    if (answer.isEmpty()) {
      problems.note(origin, "the question has no model answer");
    }
    return Optional.of(
        new Outcome(
            stem(stemBody()),
            new Interaction.OpenResponse(
                reading.text().of(answer), graderNotes(), attributes.lines()),
            RichText.EMPTY));
  }

  private Optional<Outcome> upload() {
    return Optional.of(
        new Outcome(
            stem(stemBody()),
            new Interaction.FileUpload(
                attributes.files(),
                attributes.types(),
                reading.text().of(modelAnswer()),
                graderNotes()),
            RichText.EMPTY));
  }

  /** Without a label, all that follows the question line is the answer. */
  private List<Node> modelAnswer() {
    return parts.has(Label.ANSWER) ? parts.of(Label.ANSWER) : body;
  }

  private List<Node> stemBody() {
    return parts.has(Label.ANSWER) ? body : List.of();
  }

  private RichText graderNotes() {
    return reading.text().of(parts.of(Label.GRADING));
  }

  private Optional<Outcome> choice(Kind kind) {
    Optional<OptionGroup> group = OptionFinding.in(body, OptionsOffered.answer(parts));
    if (group.isEmpty()) {
      problems.error(
          origin, "the question has no options", "write them as a list with `- [ ]` and `- [x]`");
      return Optional.empty();
    }
    Choices choices = new Choices(reading.text(), problems);
    return choices
        .read(group.get(), parts.each(Label.ANSWER))
        .map(
            read -> {
              Outcome outcome = outcome(group.get().from(), group.get().to(), choice(kind, read));
              RichText explained = reading.text().of(choices.explanation());
              return new Outcome(
                  outcome.stem(), outcome.interaction(), outcome.feedback().then(explained));
            });
  }

  private Interaction choice(Kind kind, List<Choice> choices) {
    boolean said = attributes.kind().filter(Kind.CHOICE::equals).isPresent();
    if (kind != Kind.MULTIPLE && !said) {
      Optional<Interaction.TrueFalse> trueFalse = Choices.trueFalse(choices);
      if (trueFalse.isPresent()) {
        return trueFalse.get();
      }
    }
    if (kind == Kind.TRUE_FALSE) {
      problems.error(
          origin, "the options are not True and False", "name them so, and tick one of them");
    }
    boolean multiple = kind == Kind.MULTIPLE || choices.stream().filter(Choice::key).count() > 1;
    return new Interaction.ChoiceSelection(multiple, choices, attributes.shuffle());
  }

  private Optional<Outcome> shortOrNumeric(Kind kind) {
    return find(AnswerLines::endIn, "accepted answers", "write each on a line: `= answer`")
        .map(
            at -> {
              AnswerBlocks blocks = AnswerBlocks.at(at, body);
              AcceptedAnswers answers = new AcceptedAnswers(blocks.read(reading), problems);
              return outcome(
                  at,
                  at + blocks.size(),
                  kind == Kind.NUMERIC
                      ? new Interaction.Numeric(answers.numbers(), attributes.unit())
                      : new Interaction.ShortAnswer(
                          answers.words(attributes.kind().isPresent()),
                          attributes.caseSensitive()));
            });
  }

  private Optional<Outcome> matching() {
    return find(
            node -> node instanceof TableBlock || PairList.is(node),
            "pairs",
            "write them as a table of two columns, or as a list with `= right side` in each item")
        .flatMap(
            at -> {
              if (PairList.is(body.get(at))) {
                return new PairList(reading.text(), problems)
                    .read(body.get(at), attributes.shuffle())
                    .map(interaction -> outcome(at, interaction));
              }
              RichText table = reading.text().of(List.of(body.get(at)));
              Origin place = new Places(problems).of(body.get(at));
              return new PairTable(place, problems)
                  .read((Block.Table) table.blocks().getFirst(), attributes.shuffle())
                  .map(
                      interaction -> {
                        Outcome outcome = outcome(at, interaction);
                        RichText notes =
                            new RichText(table.blocks().subList(1, table.blocks().size()));
                        return new Outcome(
                            outcome.stem().then(notes), interaction, outcome.feedback());
                      });
            });
  }

  private Optional<Outcome> ordering() {
    return find(
            OrderedList.class::isInstance, "items", "write them as a numbered list in right order")
        .map(
            at -> {
              List<RichText> items = new ArrayList<>();
              Node item = body.get(at).getFirstChild();
              for (; item != null; item = item.getNext()) {
                items.add(reading.text().children(item));
              }
              return outcome(at, new Interaction.Ordering(items));
            });
  }

  private Optional<Outcome> gaps() {
    BlankParts described = new BlankParts(reading, parts.blanks(), attributes.caseSensitive());
    Blanks blanks = new Blanks(attributes.caseSensitive(), described, problems);
    RichText stem = stem(body, blanks);
    described.requireAllUsed();
    return blanks.failed()
        ? Optional.empty()
        : Optional.of(new Outcome(stem, new Interaction.Gaps(blanks.gaps()), RichText.EMPTY));
  }

  private Outcome outcome(int answersAt, Interaction interaction) {
    return outcome(answersAt, answersAt + 1, interaction);
  }

  private Outcome outcome(int answersAt, int answersEnd, Interaction interaction) {
    List<Node> behind = body.subList(answersEnd, body.size());
    for (Node node : behind) {
      if (OptionFinding.isBoxed(node) || AnswerLines.endIn(node)) {
        problems.error(
            new Places(problems).of(node),
            "the question has answers in two places",
            "write them one below the other, all of one kind");
      }
    }
    return new Outcome(stem(body.subList(0, answersAt)), interaction, feedback(behind));
  }

  private RichText stem(List<Node> more) {
    return stem(more, BlankReading.LITERAL);
  }

  private RichText stem(List<Node> more, BlankReading blanks) {
    List<Node> below = new ArrayList<>(asked);
    below.addAll(more);
    return reading.text(blanks).of(line.stem(), below);
  }

  /** A quote behind the answers is feedback; so is any other text, but that may be a mistake. */
  private RichText feedback(List<Node> behind) {
    RichText feedback = RichText.EMPTY;
    for (Node node : behind) {
      if (node instanceof BlockQuote quote) {
        feedback = feedback.then(reading.text().children(quote));
      } else {
        problems.note(
            new Places(problems).of(node), "the text behind the answers is general feedback");
        feedback = feedback.then(reading.text().of(List.of(node)));
      }
    }
    return feedback;
  }

  /** The place of the first node of a kind; reports it when there is none. */
  private Optional<Integer> find(Predicate<Node> wanted, String what, String hint) {
    for (int i = 0; i < body.size(); i++) {
      if (wanted.test(body.get(i))) {
        return Optional.of(i);
      }
    }
    problems.error(origin, "the question has no " + what, hint);
    return Optional.empty();
  }

  private void requireNoBlanks(Kind kind) {
    if (kind != Kind.GAPS && !parts.blanks().isEmpty()) {
      Parts.BlankPart part = parts.blanks().getFirst();
      problems.error(
          new Places(problems).of(part.place()),
          "a question of the kind ." + kind.word() + " has no blanks to describe",
          "call it {.gaps}, or give this part another name than Blank");
    }
  }

  private void requireNoModelAnswer(Kind kind) {
    boolean answer =
        switch (kind) {
          case ESSAY, UPLOAD, CHOICE, MULTIPLE, TRUE_FALSE -> false;
          case SHORT, NUMERIC, MATCHING, ORDERING, GAPS, DESCRIPTION -> parts.has(Label.ANSWER);
        };
    boolean grading = kind != Kind.ESSAY && kind != Kind.UPLOAD && parts.has(Label.GRADING);
    if (answer || grading) {
      problems.error(
          origin,
          "a question of the kind ." + kind.word() + " has no model answer and no grader notes",
          "take that part out, or call it `**Explanation:**`");
    }
  }
}
