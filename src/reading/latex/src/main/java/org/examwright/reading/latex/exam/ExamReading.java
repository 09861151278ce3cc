package org.examwright.reading.latex.exam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexDraft.AcceptedText;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.item.TexGathering;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.latex.item.TruthTexts;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.ListStyle;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Makes drafts of the questions of a paper, and of their parts. */
public final class ExamReading {
  private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,4})?");
  private static final int LONGEST_ANSWER = 60;

  private final TexTexts texts;
  private final TexGathering gathering;
  private final Problems problems;
  private final ExamTaking taking;
  private int number;

  public ExamReading(TexTexts texts, TexGathering gathering, Problems problems) {
    this.texts = texts;
    this.gathering = gathering;
    this.problems = problems;
    this.taking = new ExamTaking(texts, node -> texts.account().take(node, "structure", null));
  }

  /** Reads a document. */
  public void read(List<TexNode> document) {
    new ExamWalk(texts, gathering, this, taking, problems).read(document);
    settleBoxes();
  }

  void restart() {
    number = 0;
  }

  void count(int from) {
    number = from;
  }

  /** Boxes are meant for several answers, unless each question of the file has one. */
  private void settleBoxes() {
    List<TexDraft> boxes =
        gathering.drafts().stream().filter(draft -> draft.asked == Asked.BOXES).toList();
    boolean several = boxes.stream().anyMatch(draft -> keys(draft) > 1);
    for (TexDraft draft : boxes) {
      draft.asked = several ? Asked.MULTIPLE : Asked.SINGLE;
    }
    if (!several && boxes.stream().anyMatch(draft -> keys(draft) == 1)) {
      problems.note(
          boxes.getFirst().origin,
          "each question with boxes has one right answer: they are single choices");
    }
  }

  private static long keys(TexDraft draft) {
    return draft.options.stream().filter(OfferedText::right).count();
  }

  /** Reads a question and its parts. */
  void question(TexNode.Command command, List<TexNode> nodes) {
    number++;
    taking.structure().accept(command);
    TexCursor cursor = new TexCursor(nodes, taking.structure());
    TexDraft draft = new TexDraft(command.origin());
    cursor.star();
    if (command.name().contains("titled")) {
      draft.title.addAll(cursor.argument());
    }
    draft.points = points(cursor, command);
    draft.bonus = command.name().startsWith("bonus");
    List<TexDraft> made = new ArrayList<>();
    build(draft, cursor.rest(), String.valueOf(number), 0, made);
    made.forEach(gathering::add);
  }

  private @Nullable BigDecimal points(TexCursor cursor, TexNode.Command command) {
    Optional<String> written = cursor.option();
    if (written.isEmpty() || written.get().isEmpty()) {
      return null;
    }
    Optional<BigDecimal> points = TexNumbers.points(written.get());
    Matcher first = FIRST_NUMBER.matcher(written.get());
    if (points.isEmpty() && first.find()) {
      points = Optional.of(new BigDecimal(first.group().replace(',', '.')));
    }
    if (points.isEmpty()) {
      problems.warning(
          command.origin(),
          "`" + written.get() + "` says no points",
          "write a number into the brackets");
    }
    return points.orElse(null);
  }

  private void build(
      TexDraft draft, List<TexNode> nodes, String label, int level, List<TexDraft> made) {
    draft.label = label;
    labels(nodes, label);
    ExamBody body = ExamBody.of(nodes, taking);
    draft.stem.addAll(body.stem);
    draft.solution.addAll(body.solution);
    draft.lines = body.lines;
    if (!body.parts.isEmpty()) {
      for (ExamBody.AnswerLine line : body.answerLines) {
        draft.solution.add(new TexNode.ParagraphEnd(line.command().origin()));
        draft.solution.addAll(line.answer());
      }
    }
    if (body.parts.isEmpty()) {
      whole(draft, body);
      made.add(draft);
    } else if (draft.points != null && body.isOpen() && !hasPoints(body)) {
      together(draft, body, level);
      made.add(draft);
    } else {
      apart(draft, body, label, level, made);
    }
  }

  /** A question without parts. */
  private void whole(TexDraft draft, ExamBody body) {
    if (!body.options.isEmpty()) {
      new ExamOptions(texts, taking, problems).read(draft, body);
      body.said()
          .ifPresent(
              text -> {
                problems.warning(
                    text.getFirst().origin(),
                    "what stands behind the options is put in front of them",
                    "write it above them");
                draft.stem.add(new TexNode.ParagraphEnd(draft.origin));
              });
    } else {
      answerLine(draft, body);
    }
    draft.stem.addAll(body.behind);
  }

  private void answerLine(TexDraft draft, ExamBody body) {
    List<ExamBody.AnswerLine> answered =
        body.answerLines.stream().filter(line -> !line.answer().isEmpty()).toList();
    if (answered.size() != 1) {
      for (ExamBody.AnswerLine line : answered) {
        draft.solution.add(new TexNode.ParagraphEnd(line.command().origin()));
        draft.solution.addAll(line.answer());
      }
      return;
    }
    List<TexNode> answer = answered.getFirst().answer();
    Optional<Boolean> truth = TruthTexts.of(texts.words(answer, "answer", draft));
    if (truth.isPresent()) {
      draft.asked = Asked.TRUE_FALSE;
      for (boolean value : new boolean[] {true, false}) {
        TexNode word = new TexNode.Words(value ? "True" : "False", draft.origin);
        draft.option(List.of(word), value == truth.get(), draft.origin);
      }
      return;
    }
    String source = TexSource.ofNodes(answer).strip();
    boolean number = TexNumbers.of(source).isPresent();
    boolean typed =
        number || (source.length() <= LONGEST_ANSWER && !source.matches("(?s).*[\\\\$].*"));
    if (!typed) {
      draft.solution.add(new TexNode.ParagraphEnd(draft.origin));
      draft.solution.addAll(answer);
      return;
    }
    draft.asked = number ? Asked.NUMERIC : Asked.SHORT;
    problems.note(
        answered.getFirst().command().origin(),
        "the answer on the line is taken for " + (number ? "a number" : "a short answer"));
    draft.answers.add(
        new AcceptedText(answer, BigDecimal.valueOf(100), null, List.of(), draft.origin));
  }

  private static boolean hasPoints(ExamBody body) {
    return body.parts.stream()
        .anyMatch(part -> new TexCursor(part.nodes(), ignored -> {}).optional().isPresent());
  }

  /** Open parts that only have points as a whole are one question. */
  private void together(TexDraft draft, ExamBody body, int level) {
    int count = 0;
    for (ExamBody.Part part : body.parts) {
      String sign = sign(level, ++count);
      labels(part.nodes(), draft.label + sign);
      ExamBody within = ExamBody.of(part.nodes(), taking);
      List<TexNode> begin =
          List.of(
              new TexNode.ParagraphEnd(part.command().origin()),
              new TexNode.Words(shown(level, count) + " ", part.command().origin()));
      draft.stem.addAll(begin);
      draft.stem.addAll(within.stem);
      draft.stem.addAll(within.behind);
      draft.lines = sum(draft.lines, within.lines);
      if (!TexSource.ofNodes(within.solution).isBlank()) {
        draft.solution.addAll(begin);
        draft.solution.addAll(
            within.solution.stream().dropWhile(TexNode.ParagraphEnd.class::isInstance).toList());
      }
      if (!within.parts.isEmpty()) {
        TexDraft inner = new TexDraft(part.command().origin());
        inner.label = draft.label + sign;
        together(inner, within, level + 1);
        draft.stem.addAll(inner.stem);
        draft.solution.addAll(inner.solution);
      }
    }
    draft.stem.add(new TexNode.ParagraphEnd(draft.origin));
    draft.stem.addAll(body.behind);
  }

  private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
    return one == null ? other : other == null ? one : Integer.valueOf(Math.min(200, one + other));
  }

  /** Each part is a question; what stands above them is said once, in front of them. */
  private void apart(TexDraft draft, ExamBody body, String label, int level, List<TexDraft> made) {
    List<TexNode> common = new ArrayList<>(draft.stem);
    boolean said = !taking.isEmpty(common, draft);
    boolean first = true;
    if (said) {
      draft.asked = Asked.DESCRIPTION;
      draft.introduces = true;
      made.add(draft);
    }
    BigDecimal share = draft.points != null && !hasPoints(body) ? share(draft, body) : null;
    draft.points = said ? null : draft.points; // nobody earns them but by the parts
    int count = 0;
    for (ExamBody.Part part : body.parts) {
      count++;
      TexDraft asked = new TexDraft(part.command().origin());
      TexCursor cursor = new TexCursor(part.nodes(), taking.structure());
      if (part.command().name().startsWith("titled")) {
        asked.title.addAll(cursor.argument());
      }
      asked.points = points(cursor, part.command());
      asked.points = asked.points == null ? share : asked.points;
      asked.bonus = draft.bonus || part.command().name().startsWith("bonus");
      if (first && !said) {
        asked.title.addAll(0, draft.title);
      }
      first = false;
      build(asked, cursor.rest(), label + sign(level, count), level + 1, made);
      if (said && asked.asked != Asked.DESCRIPTION && taking.isEmpty(asked.stem, asked)) {
        asked.stem.addAll(common);
      }
    }
    body.said()
        .ifPresent(
            text -> {
              TexDraft end = new TexDraft(text.getFirst().origin());
              end.asked = Asked.DESCRIPTION;
              end.stem.addAll(text);
              made.add(end);
            });
    if (!TexSource.ofNodes(draft.solution).isBlank() && !said) {
      made.getLast().solution.addAll(draft.solution);
    } else if (!TexSource.ofNodes(draft.solution).isBlank()) {
      TexDraft last = made.getLast();
      last.solution.addAll(draft.solution);
      draft.solution.clear();
      problems.warning(
          draft.origin,
          "the solution of the whole question stands with its last part",
          "write each part's solution behind the part");
    }
  }

  private BigDecimal share(TexDraft draft, ExamBody body) {
    BigDecimal points = java.util.Objects.requireNonNull(draft.points);
    BigDecimal share =
        points.divide(BigDecimal.valueOf(body.parts.size()), 2, RoundingMode.HALF_UP);
    problems.warning(
        draft.origin,
        "the points of the question are divided among its parts: "
            + share.stripTrailingZeros().toPlainString()
            + " each",
        "write the points of each part behind `\\part`");
    return share;
  }

  /** What the texts of the file call a question. */
  private void labels(List<TexNode> nodes, String label) {
    for (TexNode node : nodes) {
      if (node instanceof TexNode.Environment environment
          && ExamNames.PART_LISTS.contains(environment.name())) {
        return;
      }
      if (node instanceof TexNode.Command command && command.name().equals("label")) {
        TexCursor cursor =
            new TexCursor(nodes.subList(nodes.indexOf(node) + 1, nodes.size()), n -> {});
        texts.label(cursor.word(), label);
      }
    }
  }

  private static String sign(int level, int count) {
    return ListStyle.counted(level == 1 ? 'i' : 'a', count);
  }

  private static String shown(int level, int count) {
    String sign = sign(level, count);
    return level == 1 ? sign + "." : "(" + sign + ")";
  }
}
