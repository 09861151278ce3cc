package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/** Reads statements that are true or false. */
final class StatedTruth {
  private static final Pattern BEHIND_TRUTH =
      Pattern.compile("[.,;。，；]\\s*|\\s+[-–—]\\s+|\\s*(?=[(（])");

  private StatedTruth() {}

  /** A statement with a mark, or an answer, that says whether it is true. */
  static Optional<ReadInteraction> read(DraftContext context) {
    List<Node> stem = context.draft().line().stem();
    String asked = NodeText.of(stem);
    Optional<TruthMark> mark = TruthMark.of(asked);
    Optional<String> answer = NaturalKinds.onlyLine(context);
    if (answer.isEmpty() && mark.filter(found -> !found.sign().isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    String language = context.reading().usual().truthLanguage();
    Optional<OfferedTruth> offered = OfferedTruth.in(stem, context.body(), language);
    boolean usual =
        context.reading().usual().truth() || Wording.asksTruth(asked) || offered.isPresent();
    boolean marked =
        usual
            || (context.reading().usual().someTruth()
                && mark.filter(TruthMark::enclosed).isPresent());
    if (mark.isPresent() && !mark.get().sign().isEmpty() && marked && context.body().isEmpty()) {
      return marked(context, mark.get(), language);
    }
    if (answer.isEmpty()) {
      return Optional.empty();
    }
    String[] pieces = BEHIND_TRUTH.split(answer.get(), 2);
    String sign = pieces[0].strip();
    String remark = pieces.length > 1 ? answer.get().substring(pieces[0].length()).strip() : "";
    Optional<Boolean> key = TruthMark.value(sign, language);
    boolean word =
        Vocabulary.TRUE.has(sign, language)
            || Vocabulary.FALSE.has(sign, language)
            || Vocabulary.TRUE.has(sign, "en")
            || Vocabulary.FALSE.has(sign, "en");
    boolean yesNo = !word && sign.length() > 1;
    boolean states = context.reading().usual().truth() && !Wording.asks(asked);
    if (key.isEmpty() || (!word && !usual) || (yesNo && !states && !Wording.asksTruth(asked))) {
      return Optional.empty();
    }
    NaturalKinds.noted(context, "true or false");
    List<Node> words =
        mark.isPresent() && mark.get().sign().isEmpty()
            ? without(stem, mark.get(), asked.length())
            : stem;
    List<Node> statement = offered.map(OfferedTruth::stem).orElse(words);
    List<Node> below = new ArrayList<>(context.draft().asked());
    below.addAll(offered.map(OfferedTruth::body).orElse(context.body()));
    offered.ifPresent(
        line -> context.reading().text(LineRole.OPTION).of(line.wordsInStem(), line.wordsBelow()));
    RichText feedback =
        remark.isEmpty()
            ? RichText.EMPTY
            : RichText.of(remark.replaceFirst("^[.,;。，；–—-]\\s*", ""));
    return Optional.of(
        new ReadInteraction(
            context.reading().text(LineRole.STEM).of(statement, below),
            trueFalse(key.get()),
            feedback));
  }

  /** A statement that ends or begins with its mark. */
  private static Optional<ReadInteraction> marked(
      DraftContext context, TruthMark mark, String language) {
    List<Node> stem = context.draft().line().stem();
    String asked = NodeText.of(stem);
    return TruthMark.value(mark.sign(), language)
        .map(
            key -> {
              NaturalKinds.noted(context, "true or false");
              List<Node> statement = new ArrayList<>(without(stem, mark, asked.length()));
              String behind = mark.from() == 0 ? "" : mark.remark() + behind(asked, mark);
              return new ReadInteraction(
                  context.reading().text(LineRole.STEM).of(statement, List.of()),
                  trueFalse(key),
                  behind.isEmpty() ? RichText.EMPTY : RichText.of(behind));
            });
  }

  private static String behind(String asked, TruthMark mark) {
    return asked.substring(mark.to()).replaceFirst("^[\\s,;:–—-]+", "").strip();
  }

  private static Interaction trueFalse(boolean key) {
    return new Interaction.TrueFalse(key, RichText.EMPTY, RichText.EMPTY);
  }

  /** A stem without the mark at one of its ends, and what stands behind that. */
  private static List<Node> without(List<Node> stem, TruthMark mark, int length) {
    return mark.from() == 0
        ? Line.withoutFirst(stem, mark.to())
        : Line.withoutLast(stem, length - mark.from());
  }
}
