package org.examwright.reading.latex.rexams;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;

/** Reads an exercise of rqti: what it is stands in its front matter, the key in its text. */
final class RqtiExercise {
  private static final Pattern TYPE =
      Pattern.compile("\\A---\\s*\\n(?:[^\\n]*\\n){0,40}?type:\\s*(\\w+)\\s*\\n");
  private static final Pattern QUESTION = Pattern.compile("(?im)^#\\s+question\\s*$");
  private static final Pattern HEADING =
      Pattern.compile("^#\\s+(question|feedback[+-]?|hint)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP = Pattern.compile("<gap[^>]*>([^<]{0,200})</gap>");

  private final RCode code;
  private final MarkdownFragment texts;
  private final ExerciseLines account;
  private final Problems problems;
  private final Map<String, String> front = new HashMap<>();
  private final Map<String, RichText> parts = new HashMap<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int question;
  private boolean computed;

  RqtiExercise(RCode code, MarkdownFragment texts, ExerciseLines account, Problems problems) {
    this.code = code;
    this.texts = texts;
    this.account = account;
    this.problems = problems;
  }

  static boolean isOne(String text) {
    return TYPE.matcher(text).find() && QUESTION.matcher(text).find();
  }

  /** The question; nothing if it makes no sense, which has been reported. */
  Optional<Question> read() {
    code.code().stream().forEach(line -> account.take(line, "code of R"));
    sections(frontMatter());
    RichText text = parts.getOrDefault("question", RichText.EMPTY);
    List<Block> blocks = new ArrayList<>(text.blocks());
    List<RichText> items = items(blocks);
    RichText stem = new RichText(blocks);
    String type = front.getOrDefault("type", "").toLowerCase(Locale.ROOT);
    Optional<Interaction> asked;
    if (computed) {
      problems.warning(
          problems.at(question + 1, 1),
          "the question is computed by R: its text stays, but it has no key here",
          "have rqti make QTI of it, and read that");
      stem = WithoutGaps.of(text);
      asked = Optional.of(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
    } else {
      asked = interaction(type, items);
      stem =
          type.equals("gap")
              ? text
              : asked.isEmpty() || !asked.get().getClass().equals(Interaction.OpenResponse.class)
                  ? stem
                  : text;
    }
    RichText asks = stem;
    return asked.map(interaction -> question(asks, interaction));
  }

  private Question question(RichText stem, Interaction interaction) {
    String title = front.getOrDefault("title", "");
    return new Question(
        new ContentIds().of(stem),
        "",
        title.isEmpty() ? List.of() : List.of(new Inline.Text(title)),
        stem,
        interaction,
        TexNumbers.of(front.getOrDefault("points", "1"))
            .filter(points -> points.signum() >= 0)
            .orElse(BigDecimal.ONE),
        new Feedback(
            parts.getOrDefault("feedback", RichText.EMPTY),
            parts.getOrDefault("feedback+", RichText.EMPTY),
            RichText.EMPTY,
            parts.getOrDefault("feedback-", RichText.EMPTY),
            parts.containsKey("hint") ? List.of(parts.get("hint")) : List.of()),
        List.of(),
        problems.at(question + 1, 1));
  }

  private int frontMatter() {
    int line = 1;
    account.take(0, "front matter");
    for (; line < code.lines().size() && !code.lines().get(line).strip().equals("---"); line++) {
      String[] entry = code.lines().get(line).split(":", 2);
      account.take(line, "front matter");
      if (entry.length == 2) {
        front.put(entry[0].strip(), entry[1].strip().replaceAll("^[\"']|[\"']$", ""));
      }
    }
    if (line < code.lines().size()) {
      account.take(line, "front matter");
    }
    return line + 1;
  }

  private void sections(int start) {
    String name = "";
    int from = start;
    for (int i = start; i <= code.lines().size(); i++) {
      Matcher heading = HEADING.matcher(i < code.lines().size() ? code.lines().get(i) : "");
      if (i < code.lines().size() && !heading.matches()) {
        continue;
      }
      if (!name.isEmpty()) {
        section(name, from, i);
      }
      if (i < code.lines().size()) {
        name = heading.group(1).toLowerCase(Locale.ROOT);
        question = name.equals("question") ? i : question;
        account.take(i, "structure");
        from = i + 1;
      }
    }
  }

  private void section(String name, int from, int to) {
    computed |= name.equals("question") && code.computed().get(from, to).cardinality() > 0;
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String line = code.lines().get(i);
      if (!line.isBlank()) {
        account.take(i, name.equals("question") ? "stem" : "feedback");
      }
      lines.add(name.equals("question") ? withGaps(line) : line);
    }
    parts.merge(name, texts.read(lines, from), RichText::then);
  }

  private String withGaps(String line) {
    return GAP.matcher(line)
        .replaceAll(
            found -> {
              String id = String.valueOf(gaps.size() + 1);
              String answer = found.group(1).strip();
              Optional<BigDecimal> number = TexNumbers.of(answer);
              gaps.add(
                  number.isPresent()
                      ? new Gap.NumericGap(
                          id,
                          List.of(
                              NumericAnswer.of(
                                  new NumericAnswer.Value(number.get(), BigDecimal.ZERO))))
                      : new Gap.TextGap(id, List.of(AcceptedAnswer.of(answer)), false));
              return GapPlace.of(id);
            });
  }

  /** The items of the list that a question ends with, which is taken from it. */
  private static List<RichText> items(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      List<RichText> items =
          switch (blocks.get(i)) {
            case Block.BulletList list -> list.items();
            case Block.OrderedList list -> list.items();
            case Block.Paragraph ignored -> List.of();
            case Block.Heading ignored -> List.of();
            case Block.CodeBlock ignored -> List.of();
            case Block.Quote ignored -> List.of();
            case Block.Table ignored -> List.of();
            case Block.DisplayFormula ignored -> List.of();
            case Block.Rule ignored -> List.of();
          };
      if (!items.isEmpty()) {
        blocks.remove(i);
        return items;
      }
    }
    return List.of();
  }

  private Optional<Interaction> interaction(String type, List<RichText> items) {
    return switch (type) {
      case "sc", "schoice", "singlechoice" -> Optional.of(single(items));
      case "mc", "mpc", "mchoice", "multiplechoice" -> Optional.of(multiple(items));
      case "gap", "cloze", "num", "string" -> Optional.of(new Interaction.Gaps(gaps));
      case "essay" ->
          Optional.of(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
      case "order", "ordering" -> Optional.of(new Interaction.Ordering(items));
      default -> {
        problems.error(
            problems.at(question + 1, 1),
            "`" + type + "` is a kind of exercise that is not understood",
            "have rqti make QTI of it, and read that");
        yield Optional.empty();
      }
    };
  }

  /** The first item is right. */
  private static Interaction single(List<RichText> items) {
    List<Choice> choices = new ArrayList<>();
    items.forEach(item -> choices.add(Choice.of(item, choices.isEmpty())));
    return new Interaction.ChoiceSelection(false, choices, true);
  }

  /** Items in italics are right. */
  private static Interaction multiple(List<RichText> items) {
    List<Choice> choices = new ArrayList<>();
    for (RichText item : items) {
      RichText plain = withoutItalics(item);
      choices.add(Choice.of(plain, !plain.equals(item)));
    }
    return new Interaction.ChoiceSelection(true, choices, true);
  }

  private static RichText withoutItalics(RichText item) {
    return item.blocks().size() == 1
            && item.blocks().getFirst() instanceof Block.Paragraph paragraph
            && paragraph.content().size() == 1
            && paragraph.content().getFirst() instanceof Inline.Emphasis right
        ? RichText.ofInlines(right.content())
        : item;
  }
}
