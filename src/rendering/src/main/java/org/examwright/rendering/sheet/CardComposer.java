package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Question;

/**
 * Lays cards out on the fronts and backs of sheets that are printed on both sides.
 *
 * <p>Cards of one size share their pages, so that those of another size come before or behind them.
 * A sheet is turned along its long edge, so that a back stands in the other column of its row.
 */
record CardComposer(SheetComposer sheet, LetterSize letters) {

  List<SheetPart> parts() {
    QuestionComposer fronts = sheet.questions(Showing.ASKED).withoutPoints();
    QuestionComposer backs = sheet.questions(Showing.ANSWER).withoutPoints();
    Map<CardSize, List<Card>> open = new EnumMap<>(CardSize.class);
    List<SheetPart> parts = new ArrayList<>();
    for (Question question : (Iterable<Question>) sheet.set().questions()::iterator) {
      if (question.isAnswered()) {
        Card card = new Card(fronts.compose(question), backs.compose(question));
        CardSize size = CardSize.of(card.front(), card.back(), letters);
        List<Card> same = open.computeIfAbsent(size, key -> new ArrayList<>());
        same.add(card);
        if (same.size() == size.columns() * size.rows()) {
          pages(same, size.columns(), size.rows(), parts);
          same.clear();
        }
      }
    }
    open.forEach((size, cards) -> pages(cards, size.columns(), size.rows(), parts));
    return parts;
  }

  private static void pages(List<Card> cards, int columns, int rows, List<SheetPart> parts) {
    if (cards.isEmpty()) {
      return;
    }
    List<Optional<SheetPart.QuestionPart>> fronts = new ArrayList<>();
    List<Optional<SheetPart.QuestionPart>> backs = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<Optional<SheetPart.QuestionPart>> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        int place = row * columns + column;
        Optional<Card> card =
            place < cards.size() ? Optional.of(cards.get(place)) : Optional.empty();
        fronts.add(card.map(Card::front));
        line.add(card.map(Card::back));
      }
      Collections.reverse(line);
      backs.addAll(line);
    }
    parts.add(new SheetPart.CardPage(columns, rows, fronts));
    parts.add(new SheetPart.CardPage(columns, rows, backs));
  }

  private record Card(SheetPart.QuestionPart front, SheetPart.QuestionPart back) {}
}
