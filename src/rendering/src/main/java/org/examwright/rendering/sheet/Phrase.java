package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places to fill in, since languages have their words in other orders.
 *
 * @param pieces in the order of the language
 */
public record Phrase(List<Piece> pieces) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  public Phrase {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a phrase. */
  public sealed interface Piece {
    /** Words that are always there. */
    record Words(String text) implements Piece {}

    /**
     * A place for what is filled in.
     *
     * @param number from 0
     */
    record Place(int number) implements Piece {}
  }

  /** The phrase that a text writes with {@code {0}}, {@code {1}} and so on for its places. */
  static Phrase of(String written) {
    List<Piece> pieces = new ArrayList<>();
    Matcher place = PLACE.matcher(written);
    int from = 0;
    while (place.find()) {
      words(written.substring(from, place.start()), pieces);
      pieces.add(new Piece.Place(Integer.parseInt(place.group(1))));
      from = place.end();
    }
    words(written.substring(from), pieces);
    return new Phrase(pieces);
  }

  private static void words(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Words(text));
    }
  }

  /** The phrase with its places filled in, the first value in place 0. */
  public String with(String... values) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(
          switch (piece) {
            case Piece.Words words -> words.text();
            case Piece.Place place -> values[place.number()];
          });
    }
    return text.toString();
  }
}
