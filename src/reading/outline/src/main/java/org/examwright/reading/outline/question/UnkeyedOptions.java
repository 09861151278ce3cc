package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TidyText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.options.OfferedOption;
import org.examwright.reading.outline.options.OptionGroup;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Keeps a question of which nothing says which option is right: as an open one that lists its
 * options with their letters, since no key is invented.
 */
final class UnkeyedOptions {
  private UnkeyedOptions() {}

  /** Whether nothing says which options are right, neither at them nor below them. */
  static boolean are(OptionGroup group, DraftContext context) {
    List<OfferedOption> options = group.options();
    boolean boxes = options.stream().allMatch(option -> option.right() != null);
    return context.attributes().kind().isEmpty()
        && options.size() > 1
        && (!group.isBoxed() || boxes)
        && options.stream().noneMatch(option -> Boolean.TRUE.equals(option.right()))
        && options.stream()
            .allMatch(
                option ->
                    !option.content().isEmpty()
                        && KeyedChoices.attributesOf(option.content()).equals(Attributes.NONE))
        && context.parts().each(Label.ANSWER).stream()
            .allMatch(answer -> answer.isEmpty() || KeyedChoices.key(answer, group).isEmpty());
  }

  static ReadInteraction read(OptionGroup group, DraftContext context) {
    List<RichText> items = new ArrayList<>();
    RichText feedback = RichText.EMPTY;
    for (OfferedOption option : group.options()) {
      List<Node> content = new ArrayList<>(option.content());
      if (content.getLast() instanceof BlockQuote quote) {
        content.removeLast();
        feedback =
            feedback.then(context.reading().text(LineRole.FEEDBACK).of(NodeText.children(quote)));
      }
      items.add(lettered(option.sign(), context.reading().text(LineRole.OPTION).of(content)));
    }
    List<Node> said = context.parts().of(Label.ANSWER);
    ReadInteraction read =
        context.answered(
            group.above(),
            new Interaction.OpenResponse(
                context.reading().text(LineRole.ANSWER).of(said), RichText.EMPTY, null),
            group.behind());
    Origin place =
        new NodePlaces(context.problems())
            .of(said.isEmpty() ? group.options().getFirst().place() : said.getFirst());
    return new ReadInteraction(
        read.stem().then(RichText.of(new Block.BulletList(true, items))),
        read.interaction(),
        feedback.then(read.feedback()),
        place);
  }

  /** An option with its letter, which others may name: {@code both A and B}. */
  private static RichText lettered(String sign, RichText option) {
    if (sign.isEmpty()) {
      return option;
    }
    List<Block> blocks = new ArrayList<>(option.blocks());
    List<Inline> first = new ArrayList<>(List.of(new Inline.Text(sign + ") ")));
    if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph) {
      blocks.removeFirst();
      first.addAll(paragraph.content());
    }
    blocks.addFirst(new Block.Paragraph(first));
    return TidyText.of(new RichText(blocks));
  }
}
