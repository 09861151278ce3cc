package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.Draft;
import org.examwright.reading.outline.Parts;
import org.examwright.reading.outline.QuestionLine;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.source.Problems;

/** Finds out how a question is answered and has it read accordingly. */
final class InteractionReading {
  private final QuestionReading reading;
  private final QuestionAttributes attributes;
  private final QuestionLine line;
  private final Parts parts;
  private final boolean offersOptions;
  private final Origin origin;
  private final List<Node> body;
  private final QuestionBlocks blocks;

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
    this.parts = parts;
    this.offersOptions = offersOptions;
    this.origin = origin;
    this.body = AnswerBlocks.apart(parts.unlabelled());
    this.blocks = new QuestionBlocks(reading, draft, body, origin);
  }

  Optional<ReadInteraction> read() {
    Kind kind = attributes.kind().orElseGet(this::apparentKind);
    attributes.requireOnlyThoseOf(kind);
    new PartsOfKind(parts, origin, reading.problems()).requireOnlyThoseOf(kind);
    return switch (kind) {
      case ESSAY ->
          new OpenResponseReading(reading, attributes, parts, blocks).essay(line.isInParagraph());
      case UPLOAD -> new OpenResponseReading(reading, attributes, parts, blocks).upload();
      case CHOICE, MULTIPLE, TRUE_FALSE ->
          new ChoiceReading(reading, attributes, parts, blocks).read(kind);
      case SHORT, NUMERIC -> new TextEntryReading(reading, attributes, blocks).read(kind);
      case MATCHING -> new MatchingReading(reading, attributes, blocks).read();
      case ORDERING -> new OrderingReading(reading, blocks).read();
      case GAPS -> new GapsReading(reading, attributes, parts, blocks).read();
      case DESCRIPTION ->
          Optional.of(
              new ReadInteraction(blocks.stem(body), new Interaction.None(), RichText.EMPTY));
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
}
