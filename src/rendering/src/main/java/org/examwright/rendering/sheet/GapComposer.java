package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/** Decides how gaps look on paper. */
final class GapComposer {
  private static final int NARROWEST = 10;
  private static final int WIDEST = 40;
  private static final int NUMBER_WIDTH = 10;

  private GapComposer() {}

  static Blank compose(Gap gap, Showing showing, SheetWords words) {
    boolean solved = showing.isSolved();
    return switch (gap) {
      case Gap.TextGap text -> {
        String best = best(text.answers());
        yield new Blank(width(best), solved ? plain(best) : List.of(), List.of());
      }
      case Gap.DropDownGap dropDown -> {
        List<List<Inline>> choices =
            Mixing.mixed(
                dropDown.choices().stream().map(choice -> inlines(choice.content())).toList(),
                PlainText::of);
        List<Inline> key =
            inlines(
                dropDown.choices().stream()
                    .filter(Choice::key)
                    .findFirst()
                    .orElseThrow()
                    .content());
        yield new Blank(
            NARROWEST, solved ? key : List.of(), showing.isAnswerAlone() ? List.of() : choices);
      }
      case Gap.NumericGap numeric ->
          new Blank(
              NUMBER_WIDTH,
              solved
                  ? plain(
                      AnswerTexts.numbers(numeric.answers(), "", words)
                          .plainText()
                          .lines()
                          .findFirst()
                          .orElse(""))
                  : List.of(),
              List.of());
    };
  }

  /**
   * The answers that the blanks have no room for: others, partial ones, those with feedback; where
   * there are several blanks, below the number of the one that they belong to.
   */
  static RichText details(Interaction.Gaps gaps, SheetWords words) {
    if (gaps.gaps().size() == 1) {
      return details(gaps.gaps().getFirst(), words);
    }
    List<Block> lists = new ArrayList<>();
    List<RichText> items = new ArrayList<>();
    for (int i = 0; i < gaps.gaps().size(); i++) {
      RichText details = details(gaps.gaps().get(i), words);
      if (!details.isEmpty()) {
        items.add(details);
      }
      boolean ends = details.isEmpty() || i == gaps.gaps().size() - 1;
      if (ends && !items.isEmpty()) {
        int last = details.isEmpty() ? i : i + 1;
        lists.add(new Block.OrderedList(last - items.size() + 1, true, items));
        items = new ArrayList<>();
      }
    }
    return new RichText(lists);
  }

  private static RichText details(Gap gap, SheetWords words) {
    return switch (gap) {
      case Gap.TextGap text -> {
        boolean shown =
            text.answers().size() == 1
                && !text.caseSensitive()
                && text.answers().getFirst().feedback().isEmpty();
        RichText answers =
            shown
                ? RichText.EMPTY
                : AnswerTexts.inOneItem(AnswerTexts.accepted(text.answers(), words));
        yield text.caseSensitive()
            ? answers.then(RichText.of("(" + words.get("caseSensitive") + ")"))
            : answers;
      }
      case Gap.DropDownGap dropDown -> {
        List<RichText> remarked = new ArrayList<>();
        for (Choice choice : dropDown.choices()) {
          RichText remark = AnswerTexts.remark(choice, words);
          if (!remark.isEmpty()) {
            remarked.add(RichText.ofInlines(inlines(choice.content())).then(remark));
          }
        }
        yield remarked.isEmpty()
            ? RichText.EMPTY
            : RichText.of(new Block.BulletList(true, remarked));
      }
      case Gap.NumericGap numeric -> {
        boolean shown =
            numeric.answers().size() == 1 && numeric.answers().getFirst().feedback().isEmpty();
        yield shown
            ? RichText.EMPTY
            : AnswerTexts.inOneItem(AnswerTexts.numbers(numeric.answers(), "", words));
      }
    };
  }

  private static String best(List<AcceptedAnswer> answers) {
    return answers.stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static int width(String answer) {
    return Math.clamp(answer.length() * 3L / 2, NARROWEST, WIDEST);
  }

  private static List<Inline> plain(String text) {
    return List.of(new Inline.Text(text));
  }

  /** A choice of several blocks stands in a line like any other. */
  private static List<Inline> inlines(RichText content) {
    return content.blocks().size() == 1
            && content.blocks().getFirst() instanceof Block.Paragraph paragraph
        ? paragraph.content()
        : plain(content.plainText().replace('\n', ' '));
  }
}
