package org.examwright.reading.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.reading.text.TypedReading;

/** A question bank in the syntax of a platform, GIFT or Aiken, that somebody typed into Word. */
final class TypedBank {
  /** Of what is no character. */
  private static final Pattern SIGNS = Pattern.compile("[\\x{F0000}-\\x{FFFFD}]");

  private TypedBank() {}

  /** What its reader makes of the lines of a document; nothing if they are not such a bank. */
  static Optional<Reader.Result> read(Source source, List<WordLine> lines, Problems problems) {
    if (source.shape() != null) {
      return Optional.empty();
    }
    boolean lists = lines.stream().anyMatch(line -> line.item().isPresent());
    String text =
        lines.stream().map(line -> straight(line.text())).collect(Collectors.joining("\n"));
    return TypedReading.ofBank(text)
        .filter(reader -> !lists || isGift(reader)) // the letters of Aiken are those of the lists
        .map(
            reader -> {
              Reader.Result result =
                  reader.read(
                      new Source(
                          source.name(),
                          text.getBytes(StandardCharsets.UTF_8),
                          source.pictures(),
                          null,
                          source.acceptsDoubts()));
              if (lines.stream().anyMatch(line -> SIGNS.matcher(line.text()).find())) {
                problems.warning(
                    problems.at(1, 1),
                    "pictures, formulas and tables of the document are left out",
                    "take the GIFT out of the document, or write numbers and letters instead");
              }
              List<Diagnostic> said = new ArrayList<>();
              said.add(
                  Diagnostic.note(
                      problems.at(1, 1), "the text of the document is read as " + title(reader)));
              said.addAll(problems.all());
              said.addAll(result.diagnostics());
              return new Reader.Result(result.set(), result.rest(), said, result.explanation());
            });
  }

  private static String title(Reader reader) {
    return isGift(reader) ? "GIFT" : "Aiken";
  }

  private static boolean isGift(Reader reader) {
    return reader.id().equals("gift");
  }

  /** As it was typed, before Word made quotation marks and spaces of it that look better. */
  private static String straight(String text) {
    StringBuilder straight = new StringBuilder(text.length());
    boolean signs = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“', '”', '„' -> straight.append('"');
        case '‘', '’' -> straight.append('\'');
        case '\u00A0' -> straight.append(' ');
        default -> {
          straight.append(c);
          signs |= Character.isHighSurrogate(c);
        }
      }
    }
    return signs ? SIGNS.matcher(straight).replaceAll("") : straight.toString();
  }
}
