package org.examwright.reading.word.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Kind;
import org.examwright.reading.word.paper.PrintedAnswers.Printed;
import org.jspecify.annotations.Nullable;

/** Makes gaps of what is filled in, what there is to choose from, and what is said below. */
record GapMaking(PaperTexts texts, PrintedAnswers printed, Problems problems) {

  InteractionMaking.Made of(
      PaperParts parts, RichText stem, Optional<Kept.Asked> asked, List<GapFinding.Found> gaps) {
    Optional<Kept.Asked> known = asked.filter(each -> each.gaps().size() == gaps.size());
    if (asked.filter(each -> !each.gaps().isEmpty()).isPresent() && known.isEmpty()) {
      problems.warning(
          problems.at(parts.place, 1),
          "blanks were added or taken out; each is read by what is filled in alone",
          "look at the blanks of this question");
    }
    if (gaps.stream()
        .anyMatch(gap -> PaperPiece.text(gap.solution()).isBlank() && gap.solution().size() <= 1)) {
      problems.tally(
          problems.at(parts.place, 1),
          "not all blanks are filled in; the question is read as an open one",
          "read the handout instead, or fill the blanks in in Word");
      return new InteractionMaking.Made(
          new Unfilled(gaps, asked).of(stem),
          new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
    }
    Map<Integer, RichText> details = details(parts, gaps.size());
    List<Gap> made = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      int index = i;
      Optional<Kept.Blank> blank = known.map(each -> each.gaps().get(index));
      made.add(
          gap(
              PrintedGaps.id(i, asked),
              gaps.get(i),
              blank,
              details.getOrDefault(i + 1, RichText.EMPTY)));
    }
    return new InteractionMaking.Made(stem, new Interaction.Gaps(made));
  }

  /** What is said of gaps, by their numbers. */
  private Map<Integer, RichText> details(PaperParts parts, int count) {
    Map<Integer, RichText> details = new HashMap<>();
    for (PaperParts.Part part : parts.parts) {
      if (part.kind() == Kind.ANSWER) {
        RichText text = texts.of(part.blocks());
        boolean numbered =
            count > 1 && text.blocks().stream().allMatch(Block.OrderedList.class::isInstance);
        if (!numbered) {
          details.merge(1, text, RichText::then);
          if (count > 1 && !text.isEmpty()) {
            problems.warning(
                problems.at(parts.place, 1),
                "the answers below the text do not say which blank they belong to; they are taken"
                    + " for the first",
                "number them as the blanks follow each other");
          }
          continue;
        }
        for (Block block : text.blocks()) {
          if (block instanceof Block.OrderedList list) {
            for (int i = 0; i < list.items().size(); i++) {
              details.merge(list.start() + i, list.items().get(i), RichText::then);
            }
          }
        }
      }
    }
    details.keySet().stream()
        .filter(number -> number < 1 || number > count)
        .forEach(
            number ->
                problems.warning(
                    problems.at(parts.place, 1),
                    "there are answers for blank " + number + ", and no such blank",
                    "number them as the blanks follow each other"));
    return details;
  }

  private Gap gap(String id, GapFinding.Found found, Optional<Kept.Blank> blank, RichText details) {
    String kind = blank.map(Kept.Blank::kind).orElse("");
    if (!found.choices().isEmpty()) {
      return dropDown(id, found, blank.map(Kept.Blank::places).orElse(List.of()), details);
    }
    List<Block> blocks = new ArrayList<>(details.blocks());
    boolean exact =
        !blocks.isEmpty()
            && blocks.getLast() instanceof Block.Paragraph last
            && printed.isCaseSensitive(PlainText.of(last.content()));
    if (exact) {
      blocks.removeLast();
    }
    String shown = PlainText.of(texts.line(found.solution())).replace('\n', ' ').strip();
    List<Printed> answers = answers(new RichText(blocks), shown);
    if (answers.isEmpty()) {
      answers = List.of(new Printed(shown, Credit.FULL, RichText.EMPTY));
    }
    if (!kind.equals("words")) {
      List<NumericAnswer> numbers = new ArrayList<>();
      List<Printed> all =
          answers.size() == 1 && answers.getFirst().words().equals(shown)
              ? List.of(printed.answer(shown, answers.getFirst().feedback()))
              : answers;
      for (Printed answer : all) {
        printed
            .measured(answer.words())
            .filter(measured -> measured.unit().isEmpty())
            .ifPresent(
                measured ->
                    numbers.add(
                        new NumericAnswer(
                            measured.accepted(), answer.credit(), answer.feedback())));
      }
      if (numbers.size() == all.size()) {
        return new Gap.NumericGap(id, numbers);
      }
    }
    return new Gap.TextGap(id, words(shown, answers), exact);
  }

  /** What is filled in counts, whatever stands below. */
  private static List<AcceptedAnswer> words(String shown, List<Printed> answers) {
    List<AcceptedAnswer> accepted = new ArrayList<>();
    boolean named = answers.stream().anyMatch(each -> each.words().equals(shown));
    if (!named) {
      accepted.add(AcceptedAnswer.of(shown));
    }
    answers.forEach(answer -> accepted.add(answer.accepted()));
    return accepted;
  }

  private List<Printed> answers(RichText details, String shown) {
    if (details.blocks().size() == 1
        && details.blocks().getFirst() instanceof Block.Paragraph line
        && !PlainText.of(line.content()).strip().equals(shown)) {
      return printed.inLine(PlainText.of(line.content()));
    }
    return printed.of(details);
  }

  private Gap dropDown(String id, GapFinding.Found found, List<Integer> places, RichText details) {
    String key = PlainText.of(texts.line(found.solution())).strip();
    Map<String, RichText> remarks = new HashMap<>();
    for (Block block : details.blocks()) {
      if (block instanceof Block.BulletList list) {
        for (RichText item : list.items()) {
          if (!item.isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph first) {
            remarks.put(
                PlainText.of(first.content()).strip(),
                new RichText(item.blocks().subList(1, item.blocks().size())));
          }
        }
      }
    }
    boolean keyed = false;
    List<Choice> choices = new ArrayList<>();
    for (List<PaperPiece> pieces : found.choices()) {
      List<Inline> content = texts.line(pieces);
      String words = PlainText.of(content).strip();
      boolean right = !keyed && words.equals(key);
      keyed |= right;
      choices.add(choice(content, right, remarks.getOrDefault(words, RichText.EMPTY)));
    }
    if (!keyed) {
      choices.addFirst(choice(texts.line(found.solution()), true, RichText.EMPTY));
    }
    return new Gap.DropDownGap(id, ordered(choices, keyed ? places : List.of()));
  }

  private Choice choice(List<Inline> content, boolean right, RichText remark) {
    @Nullable BigDecimal credit =
        !remark.isEmpty() && remark.blocks().getFirst() instanceof Block.Paragraph first
            ? printed.percent(PlainText.of(first.content())).orElse(null)
            : null;
    return new Choice(
        RichText.ofInlines(content),
        right,
        credit,
        credit == null ? remark : new RichText(remark.blocks().subList(1, remark.blocks().size())));
  }

  private static List<Choice> ordered(List<Choice> choices, List<Integer> places) {
    if (places.size() != choices.size()
        || places.stream().distinct().count() != places.size()
        || places.stream().anyMatch(place -> place < 0 || place >= places.size())) {
      return choices;
    }
    List<Choice> ordered = new ArrayList<>(choices);
    for (int i = 0; i < choices.size(); i++) {
      ordered.set(places.get(i), choices.get(i));
    }
    return ordered;
  }
}
