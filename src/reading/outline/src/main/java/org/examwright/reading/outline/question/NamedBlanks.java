package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Reads a sentence with blanks and, below it, what belongs into them. */
final class NamedBlanks {
  private static final Pattern BLANK =
      Pattern.compile("_{2,}|＿{2,}|\\.{4,}|…{2,}|[（(][\\s\\u3000_]{2,}[)）]");
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\\s*[;；]\\s*"),
          Pattern.compile("\\s*\\|\\s*"),
          Pattern.compile("\\s+/\\s+|(?<=\\p{L})/(?=\\p{L})"),
          Pattern.compile("\\s*[,，、]\\s*"),
          Pattern.compile("\\s+[–—-]\\s+"),
          Pattern.compile("\\s{2,}|\\u3000+"));
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("^[(（]\\s*([^()（）]{1,120})\\s*[)）]\\.?$");

  private static final int LONGEST = 1_000;

  private NamedBlanks() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    List<Node> stem = context.draft().line().stem();
    int blanks = count(stem);
    if (blanks == 0) {
      return Optional.empty();
    }
    Optional<String> answer = answer(context);
    if (answer.filter(text -> text.length() <= LONGEST).isEmpty()) {
      return Optional.empty();
    }
    boolean labelled = context.parts().has(Label.ANSWER);
    List<Node> given = labelled ? context.parts().of(Label.ANSWER) : context.body();
    List<Node> below = labelled ? context.body() : List.of();
    if (blanks == 1) {
      return one(context, answer.get(), given, below);
    }
    for (Pattern separator : SEPARATORS) {
      List<String> pieces =
          Arrays.stream(separator.split(answer.get(), -1)).map(String::strip).toList();
      if (pieces.size() == blanks && pieces.stream().noneMatch(String::isEmpty)) {
        context.reading().account().take(LineRole.ANSWER, given);
        return Optional.of(gaps(context, stem, pieces, below));
      }
    }
    return Optional.empty();
  }

  /** The answer under its label, or in parentheses below the sentence. */
  private static Optional<String> answer(DraftContext context) {
    if (context.parts().has(Label.ANSWER)) {
      String line = OptionsOffered.answer(context.parts());
      boolean whole =
          context.parts().of(Label.ANSWER).size() == 1
              && context.parts().of(Label.ANSWER).getFirst() instanceof Paragraph paragraph
              && Line.of(paragraph).size() == 1;
      return whole && !line.isEmpty() ? Optional.of(line) : Optional.empty();
    }
    if (context.body().size() == 1 && context.body().getFirst() instanceof Paragraph paragraph) {
      Matcher matcher = IN_PARENTHESES.matcher(NodeText.of(paragraph).strip());
      return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** One blank makes a question for a word or a number, whose sentence keeps its blank. */
  private static Optional<ReadInteraction> one(
      DraftContext context, String text, List<Node> given, List<Node> below) {
    Optional<Interaction> interaction = NaturalKinds.interaction(context.written(text), context);
    return interaction.map(
        found -> {
          context.reading().account().take(LineRole.ANSWER, given);
          return context.answered(below, found, List.of());
        });
  }

  private static int count(List<Node> stem) {
    int count = 0;
    for (Node node : stem) {
      if (node instanceof Text text && Wording.hasBlank(text.getLiteral())) {
        count += (int) BLANK.matcher(text.getLiteral()).results().count();
      }
    }
    return count;
  }

  private static ReadInteraction gaps(
      DraftContext context, List<Node> stem, List<String> answers, List<Node> below) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : stem) {
      if (node instanceof Text text && Wording.hasBlank(text.getLiteral())) {
        divide(text, nodes);
      } else {
        nodes.add(node);
      }
    }
    List<Gap> gaps = new ArrayList<>();
    List<Node> under = new ArrayList<>(context.draft().asked());
    under.addAll(below);
    RichText read =
        context
            .reading()
            .text(
                LineRole.STEM,
                blank -> {
                  String id = String.valueOf(gaps.size() + 1);
                  gaps.add(gap(context, id, answers.get(gaps.size())));
                  return new Inline.GapMark(id);
                })
            .of(nodes, under);
    return new ReadInteraction(read, new Interaction.Gaps(gaps), RichText.EMPTY);
  }

  /** A gap that accepts what somebody has written into it. */
  static Gap gap(DraftContext context, String id, String text) {
    WrittenAnswer answer = context.written(text);
    return answer
        .number()
        .filter(number -> number.unit().isEmpty())
        .<Gap>map(number -> new Gap.NumericGap(id, List.of(NumericAnswer.of(number.accepted()))))
        .orElseGet(
            () ->
                new Gap.TextGap(
                    id,
                    answer
                        .words()
                        .filter(words -> words.remark().isEmpty())
                        .map(WrittenAnswer.Words::accepted)
                        .orElse(List.of(text))
                        .stream()
                        .map(AcceptedAnswer::of)
                        .toList(),
                    context.attributes().caseSensitive()));
  }

  private static void divide(Text text, List<Node> nodes) {
    String words = text.getLiteral();
    Matcher blank = BLANK.matcher(words);
    int from = 0;
    while (blank.find()) {
      if (blank.start() > from) {
        nodes.add(Line.words(text, words.substring(from, blank.start())));
      }
      BlankNode node = new BlankNode("?");
      node.setSourceSpans(text.getSourceSpans());
      nodes.add(node);
      from = blank.end();
    }
    if (from < words.length()) {
      nodes.add(Line.words(text, words.substring(from)));
    }
  }
}
