package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
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

  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![^\\s,;|/])(?:[(（\\[]\\s*(\\d{1,2}|[a-h])\\s*[)）\\]]|(\\d{1,2}|[a-h])\\s*[).:：=]|([①②③④⑤⑥⑦⑧⑨]))[.:：=]?\\s*");
  private static final Pattern SEPARATOR_AT_END = Pattern.compile("[\\s,;|/–—，；、-]+$");
  private static final int LONGEST = 1_000;
  private static final int LONGEST_LINE = 60;

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
    Optional<ReadInteraction> several = several(context, stem, answer.get(), below);
    several.ifPresent(found -> context.reading().account().take(LineRole.ANSWER, given));
    return several;
  }

  /**
   * Several blanks with what belongs into them.
   *
   * @param below the blocks of the question below its line
   */
  static Optional<ReadInteraction> several(
      DraftContext context, List<Node> stem, String answer, List<Node> below) {
    List<String> pieces = pieces(answer, count(stem));
    return pieces.isEmpty() ? Optional.empty() : Optional.of(gapsIn(context, stem, pieces, below));
  }

  /** The answer under its label, or in parentheses below the sentence. */
  private static Optional<String> answer(DraftContext context) {
    if (context.parts().has(Label.ANSWER)) {
      List<Node> answer = context.parts().of(Label.ANSWER);
      List<String> lines = answer.size() == 1 ? lines(answer.getFirst()) : List.of();
      boolean few = lines.size() == 1 || lines.stream().allMatch(l -> l.length() <= LONGEST_LINE);
      return lines.isEmpty() || !few ? Optional.empty() : Optional.of(String.join("; ", lines));
    }
    if (context.body().size() == 1 && context.body().getFirst() instanceof Paragraph paragraph) {
      return inParentheses(NodeText.of(paragraph).strip());
    }
    return Optional.empty();
  }

  /** The lines of a paragraph, or the items of a list that are lines. */
  private static List<String> lines(Node node) {
    List<Node> paragraphs = node instanceof ListBlock ? new ArrayList<>() : List.of(node);
    if (node instanceof ListBlock) {
      NodeText.children(node).forEach(item -> paragraphs.addAll(NodeText.children(item)));
    }
    return paragraphs.stream().allMatch(Paragraph.class::isInstance)
        ? paragraphs.stream()
            .flatMap(paragraph -> Line.of(paragraph).stream())
            .map(line -> line.text().strip())
            .filter(line -> !line.isEmpty())
            .toList()
        : List.of();
  }

  /** What stands behind the signs of an answer, which go from the first one on: {@code (1) an}. */
  private static List<String> signed(String answer) {
    List<String> pieces = new ArrayList<>();
    Matcher sign = SIGN.matcher(answer);
    int from = -1;
    while (sign.find()) {
      String written =
          Stream.of(sign.group(1), sign.group(2), sign.group(3))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("");
      if (place(written) != pieces.size() + (from < 0 ? 1 : 2) || (from < 0 && sign.start() > 0)) {
        continue;
      }
      if (from >= 0) {
        pieces.add(answer.substring(from, sign.start()));
      }
      from = sign.end();
    }
    if (from >= 0) {
      pieces.add(answer.substring(from));
    }
    List<String> bare =
        pieces.stream()
            .map(piece -> SEPARATOR_AT_END.matcher(piece).replaceAll("").strip())
            .toList();
    return bare.stream().anyMatch(String::isEmpty) ? List.of() : bare;
  }

  private static int place(String sign) {
    char first = sign.charAt(0);
    return Character.isDigit(first)
        ? Integer.parseInt(sign)
        : first >= '①' ? first - '①' + 1 : first - 'a' + 1;
  }

  /** What a line has in parentheses, if they are all of it. */
  static Optional<String> inParentheses(String line) {
    Matcher matcher = IN_PARENTHESES.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The answers to some blanks, in their order; none if there are not as many. */
  static List<String> pieces(String answer, int blanks) {
    if (blanks == 1) {
      return List.of(answer);
    }
    List<String> signed = signed(answer);
    if (signed.size() == blanks) {
      return signed;
    }
    for (Pattern separator : SEPARATORS) {
      List<String> pieces = Arrays.stream(separator.split(answer, -1)).map(String::strip).toList();
      if (pieces.size() == blanks && pieces.stream().noneMatch(String::isEmpty)) {
        return pieces;
      }
    }
    return List.of();
  }

  /** One blank makes a question for a word or a number, whose sentence keeps its blank. */
  private static Optional<ReadInteraction> one(
      DraftContext context, String text, List<Node> given, List<Node> below) {
    Optional<Interaction> interaction =
        UnlabelledAnswers.interaction(context.written(text), context);
    return interaction.map(
        found -> {
          context.reading().account().take(LineRole.ANSWER, given);
          return context.answered(below, found, List.of());
        });
  }

  /** How many blanks there are in the text of some nodes. */
  static int count(List<Node> stem) {
    int count = 0;
    for (Node node : stem) {
      if (node instanceof Text text && Wording.hasBlank(text.getLiteral())) {
        count += (int) BLANK.matcher(text.getLiteral()).results().count();
      }
    }
    return count;
  }

  private static ReadInteraction gapsIn(
      DraftContext context, List<Node> stem, List<String> answers, List<Node> below) {
    List<Node> under = new ArrayList<>(context.draft().asked());
    under.addAll(below);
    return gaps(context, divided(stem), under, answers);
  }

  /**
   * A question whose blanks are gaps, one after the other.
   *
   * @param stem with blanks of our own for those that are drawn
   * @param under the blocks of its text below the stem, likewise
   * @param answers to each of the blanks
   */
  static ReadInteraction gaps(
      DraftContext context, List<Node> stem, List<Node> under, List<String> answers) {
    List<Gap> gaps = new ArrayList<>();
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
            .of(stem, under);
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

  /** Nodes with blanks in the place of what is drawn in their text. */
  static List<Node> divided(List<Node> stem) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : stem) {
      if (node instanceof Text text && Wording.hasBlank(text.getLiteral())) {
        divide(text, nodes);
      } else {
        nodes.add(node);
      }
    }
    return nodes;
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
