package org.examwright.reading.tools.bank;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.text.RichText;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * A star stands in front of the right ones; behind colons a tip, and what is said to those who
 * choose the option and to those who do not.
 */
record StarredOptions(QuizFile file) implements LineOptions {
  private static final Pattern COLON = Pattern.compile("\\\\+\\(\\s*\\\\+colon\\s*\\\\+\\)");
  private static final int PARTS = 4;

  @Override
  public RichText stem(SourceLine line) {
    return text(line, line.text());
  }

  @Override
  public void add(SourceLine line, OfferedChoices choices) {
    SourceLine bare = line.stripped();
    boolean right = bare.text().startsWith("*");
    SourceLine words = right ? bare.from(1).stripped() : bare;
    String[] parts = words.text().split(":", -1);
    boolean commented = parts.length == PARTS;
    String reply = commented ? parts[2] : "";
    if (commented && !(parts[1] + parts[3]).isBlank()) {
      file.problems()
          .warning(
              file.at(line),
              "the tip of the option, and what is said to those who do not choose it, are left out",
              "write them into what is said to those who choose it");
    }
    choices.add(
        text(words, commented ? parts[0] : words.text()),
        right,
        reply.isBlank() ? RichText.EMPTY : text(words, reply),
        file.at(line));
  }

  private RichText text(SourceLine place, String words) {
    String colons = COLON.matcher(words).replaceAll(":");
    return file.texts().html(new Passage(List.of(place.with(colons.strip()))));
  }

  @Override
  public String howToMark() {
    return "write `*` in front of each right one";
  }
}
