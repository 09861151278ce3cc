package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/**
 * Doubts whether what stands at the end of the questions of a section, in parentheses, in brackets
 * or slanted, is what is to be answered.
 */
final class SetOffDoubts {
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("[?？؟]\\s{0,3}[(（]([^()（）]{1,60})[)）]\\s*$");

  /** A number alone is what the question is worth, or refers to a note. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\S\\s{1,5}\\[(?!\\d{1,3}])([^\\[\\]]{1,60})]\\s*$");

  private static final int LONGEST = 600;
  private static final int FEWEST = 3;

  private SetOffDoubts() {}

  static List<FoundDoubt> in(ReadFile file) {
    List<FoundDoubt> found = new ArrayList<>();
    int before = 0;
    for (Section section : file.sections()) {
      List<Integer> places = new ArrayList<>();
      Set<String> words = new HashSet<>();
      Set<String> stems = new HashSet<>();
      for (int i = 0; i < section.questions().size(); i++) {
        Question question = section.questions().get(i);
        Optional<String> behind = behind(question);
        if (behind.isPresent() && !file.how().get(before + i).named()) {
          places.add(i);
          words.add(behind.get());
          String stem = question.stem().plainText();
          stems.add(stem.replace(behind.get(), ""));
        }
      }
      int all = section.questions().size();
      boolean usual = places.size() >= FEWEST && places.size() * 3 >= all * 2;
      if (usual && words.size() * 4 >= places.size() * 3 && stems.size() * 4 >= places.size() * 3) {
        for (int place : places) {
          found.add(
              new FoundDoubt(
                  section.questions().get(place).origin().line() - 1,
                  before + place + 1,
                  false,
                  "what stands at the end of the question is read as a part of it, and may be its answer",
                  "write it below the question: `Answer: …`"));
        }
      }
      before += all;
    }
    return found;
  }

  /** What stands behind the question mark of an open question without an answer. */
  private static Optional<String> behind(Question question) {
    if (!(question.interaction() instanceof Interaction.OpenResponse open)
        || !open.modelAnswer().isEmpty()
        || question.stem().blocks().size() != 1
        || !(question.stem().blocks().getFirst() instanceof Block.Paragraph paragraph)
        || paragraph.content().isEmpty()) {
      return Optional.empty();
    }
    String text = PlainText.of(paragraph.content()).strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher parentheses = IN_PARENTHESES.matcher(text);
    if (parentheses.find()) {
      return Optional.of(parentheses.group(1));
    }
    Matcher brackets = IN_BRACKETS.matcher(text);
    if (brackets.find()) {
      return Optional.of(brackets.group(1));
    }
    Inline last = paragraph.content().getLast();
    String setOff =
        switch (last) {
          case Inline.Emphasis slanted -> PlainText.of(slanted.content());
          case Inline.Strong bold -> PlainText.of(bold.content());
          default -> ""; // nothing else sets words off
        };
    String above = text.substring(0, Math.max(0, text.length() - setOff.strip().length()));
    return !setOff.isBlank() && above.strip().matches("(?s).*[?？؟]")
        ? Optional.of(setOff)
        : Optional.empty();
  }
}
