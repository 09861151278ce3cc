package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.word.paper.PaperPiece.Words;

/**
 * What stands in front of the words of a line, and is none of them: numbers, letters, signs.
 *
 * @param lead its letters
 * @param sign of a box; empty if there is none
 * @param rest the words
 */
record Leads(String lead, String sign, List<PaperPiece> rest) {
  private static final Pattern LETTER = Pattern.compile("\\s*([A-Z]{1,3})[.)]\\s*");
  private static final Pattern PLACED = Pattern.compile("[\\s\\u00A0]*(.*?)[.)]?[\\s\\u00A0]*");

  /** The number that is written in front of a question. */
  static Leads number(List<PaperPiece> pieces) {
    StringBuilder number = new StringBuilder();
    int i = 0;
    while (i < pieces.size()
        && pieces.get(i) instanceof Words words
        && words.is(CharacterRole.NUMBER)) {
      number.append(words.text());
      i++;
    }
    return new Leads(
        number.toString().strip().replaceFirst("\\.$", ""),
        "",
        i == 0 ? pieces : withoutTab(pieces.subList(i, pieces.size())));
  }

  /** The box in front of a choice, and the letter that is written in front of that. */
  static Leads box(List<PaperPiece> pieces) {
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      if (!(pieces.get(i) instanceof Words words)) {
        break;
      }
      if (words.is(CharacterRole.TICK)) {
        String text = words.text();
        int end = Signs.end(text);
        List<PaperPiece> rest = new ArrayList<>(pieces.subList(i + 1, pieces.size()));
        if (end < text.length() && !text.substring(end).isBlank()) {
          rest.addFirst(words.of(text.substring(end)));
        }
        return new Leads(
            letter(before.toString()), text.substring(0, end).strip(), withoutTab(rest));
      }
      before.append(words.text());
      if (!before.toString().isBlank() && !LETTER.matcher(before).matches()) {
        break;
      }
    }
    return typed(pieces);
  }

  /** A letter and a sign that somebody has typed. */
  private static Leads typed(List<PaperPiece> pieces) {
    if (pieces.isEmpty() || !(pieces.getFirst() instanceof Words words)) {
      return new Leads("", "", pieces);
    }
    Matcher letter = LETTER.matcher(words.text());
    int from = letter.lookingAt() ? letter.end() : 0;
    int end = from + Signs.end(words.text().substring(from));
    return new Leads(
        from > 0 ? letter.group(1) : "",
        words.text().substring(from, end).strip(),
        withoutTab(cut(pieces, end)));
  }

  private static String letter(String before) {
    Matcher letter = LETTER.matcher(before);
    return letter.matches() ? letter.group(1) : "";
  }

  /** What is written on the short line in front of a step or a pair; nothing if there is none. */
  static Optional<Leads> place(List<PaperPiece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Words words && words.text().indexOf('\t') >= 0) {
        int tab = words.text().indexOf('\t');
        List<PaperPiece> before = new ArrayList<>(pieces.subList(0, i));
        before.add(words.of(words.text().substring(0, tab)));
        List<PaperPiece> behind = new ArrayList<>(pieces.subList(i, pieces.size()));
        behind.set(0, words.of(words.text().substring(tab + 1)));
        boolean placed =
            before.stream()
                .anyMatch(
                    piece ->
                        piece instanceof Words letters
                            && (letters.is(CharacterRole.FILLED)
                                || letters.is(CharacterRole.BLANK)));
        String text = PaperPiece.text(before);
        Matcher lead = PLACED.matcher(text.replaceAll("_{2,}", ""));
        return placed || text.strip().length() <= 6
            ? Optional.of(new Leads(lead.matches() ? lead.group(1) : "", "", behind))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static List<PaperPiece> withoutTab(List<PaperPiece> pieces) {
    int i = 0;
    while (i < pieces.size() && pieces.get(i) instanceof Words words && words.text().isBlank()) {
      if (words.text().indexOf('\t') >= 0) {
        return cut(pieces.subList(i, pieces.size()), words.text().indexOf('\t') + 1);
      }
      i++;
    }
    if (i < pieces.size()
        && pieces.get(i) instanceof Words words
        && words.text().startsWith("\t")) {
      return cut(pieces.subList(i, pieces.size()), 1);
    }
    return pieces;
  }

  /** The pieces without the first letters of the first one. */
  static List<PaperPiece> cut(List<PaperPiece> pieces, int letters) {
    if (letters == 0 || !(pieces.getFirst() instanceof Words words)) {
      return pieces;
    }
    List<PaperPiece> rest = new ArrayList<>(pieces);
    if (letters >= words.text().length()) {
      rest.removeFirst();
    } else {
      rest.set(0, words.of(words.text().substring(letters)));
    }
    return rest;
  }
}
