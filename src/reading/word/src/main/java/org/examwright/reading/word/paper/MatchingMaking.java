package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.rich.OneLine;

/** Makes pairs of two columns, whose left sides name the letter of what belongs to them. */
record MatchingMaking(PaperTexts texts, Problems problems) {

  private record Left(String letter, RichText content) {}

  InteractionMaking.Made of(PaperParts parts, RichText stem, Optional<Kept.Asked> asked) {
    List<Left> lefts = new ArrayList<>();
    Map<String, List<Inline>> rights = new LinkedHashMap<>();
    for (PaperBlock.Grid grid : parts.columns) {
      for (List<List<PaperBlock>> row : grid.rows()) {
        if (!row.isEmpty()) {
          left(row.getFirst(), parts).ifPresent(lefts::add);
        }
        row.stream().skip(1).forEach(cell -> right(cell, rights));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Left left : lefts) {
      List<Inline> right = rights.get(left.letter());
      if (right != null) {
        used.add(left.letter());
        pairs.add(new Pair(left.content(), right));
      }
    }
    if (pairs.size() < lefts.size() || pairs.size() < 2) {
      return withoutKey(parts, stem, lefts, rights);
    }
    List<List<Inline>> distractors =
        Stream.concat(
                asked.map(Kept.Asked::others).stream().flatMap(List::stream),
                rights.keySet().stream())
            .filter(letter -> rights.containsKey(letter) && used.add(letter))
            .map(rights::get)
            .toList();
    return new InteractionMaking.Made(
        stem,
        new Interaction.Matching(pairs, distractors, !asked.map(Kept.Asked::fixed).orElse(false)));
  }

  private Optional<Left> left(List<PaperBlock> cell, PaperParts parts) {
    if (cell.isEmpty() || !(cell.getFirst() instanceof PaperBlock.Line line)) {
      return Optional.empty();
    }
    Leads letter = Leads.place(line.pieces()).orElse(new Leads("", "", line.pieces()));
    Leads number = Leads.place(letter.rest()).orElse(new Leads("", "", letter.rest()));
    List<PaperBlock> content = new ArrayList<>(cell);
    content.set(0, line.of(number.rest()));
    RichText text = texts.of(content);
    String named =
        letter.lead().isEmpty() ? parts.letters.getOrDefault(number.lead(), "") : letter.lead();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Left(named, text));
  }

  private void right(List<PaperBlock> cell, Map<String, List<Inline>> rights) {
    if (cell.isEmpty() || !(cell.getFirst() instanceof PaperBlock.Line line)) {
      return;
    }
    Leads letter = Leads.place(line.pieces()).orElse(new Leads("", "", line.pieces()));
    List<PaperBlock> content = new ArrayList<>(cell);
    content.set(0, line.of(letter.rest()));
    List<Inline> words = OneLine.of(texts.of(content).blocks());
    if (!words.isEmpty()) {
      String free = letter.lead().isEmpty() ? "#" + rights.size() : letter.lead();
      rights.putIfAbsent(rights.containsKey(free) ? "#" + rights.size() : free, words);
    }
  }

  private InteractionMaking.Made withoutKey(
      PaperParts parts, RichText stem, List<Left> lefts, Map<String, List<Inline>> rights) {
    problems.tally(
        problems.at(parts.place, 1),
        "not all pairs are brought together; the question is read as an open one that lists both"
            + " columns",
        "read the handout instead, or write the letters in Word");
    List<RichText> left = lefts.stream().map(Left::content).toList();
    List<RichText> right =
        rights.values().stream().map(words -> RichText.ofInlines(words)).toList();
    RichText shown = stem;
    for (List<RichText> column : List.of(left, right)) {
      if (!column.isEmpty()) {
        shown = shown.then(RichText.of(new Block.OrderedList(1, true, column)));
      }
    }
    return new InteractionMaking.Made(
        shown, new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
  }
}
