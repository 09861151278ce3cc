package org.examwright.reading.tools.amctxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a paper line by line: what is said of it, groups and questions. */
final class AmcPaper {
  private static final Pattern KEY = Pattern.compile("([A-Z][A-Za-z-]{1,40}):\\s*");
  private static final Pattern QUESTION = Pattern.compile("(\\*{1,2})(?![()*])");
  private static final Pattern ANSWER = Pattern.compile("([+-])(?=[\\s\\[{]|\\S)");
  private static final int LONGEST_NAME = 80;

  private final QuizFile file;
  private @Nullable AmcTextQuestion question;
  private List<SourceLine> text = new ArrayList<>();
  private String key = "";
  private boolean tex;
  private boolean verbatim;
  private int groups;

  private AmcPaper(QuizFile file) {
    this.file = file;
  }

  static void read(QuizFile file) {
    AmcPaper paper = new AmcPaper(file);
    file.lines().forEach(paper::line);
    paper.end();
  }

  private void line(SourceLine line) {
    String written = line.text();
    if (verbatim) {
      text.add(line);
      verbatim = !written.contains("[/verbatim]");
    } else if (written.startsWith("#")) {
      file.take(LineRole.COMMENT, line);
    } else if (written.startsWith("*)")) {
      end();
      file.take(LineRole.CATEGORY, line);
      file.questions().section(List.of());
    } else if (written.startsWith("*(")) {
      end();
      key = "(";
      text.add(line.from(2));
    } else {
      sign(line, written);
    }
  }

  private void sign(SourceLine line, String written) {
    Matcher asks = QUESTION.matcher(written);
    Matcher answers = ANSWER.matcher(written);
    Matcher says = KEY.matcher(written);
    AmcTextQuestion current = question;
    if (asks.lookingAt()) {
      end();
      question = new AmcTextQuestion(file, asks.group(1).length() == 2, line);
      text.add(question.modifiers().text());
    } else if (answers.lookingAt() && current != null) {
      current.text(text);
      current.answer(answers.group(1).equals("+"), line.from(1));
      text = new ArrayList<>(List.of(current.lastText()));
    } else if (says.lookingAt() && current == null && file.questions().count() == 0) {
      end();
      key = says.group(1);
      text.add(line.from(says.end()));
    } else {
      text.add(line);
    }
    verbatim = written.contains("[verbatim]") && !written.contains("[/verbatim]");
  }

  /** Reads what ends here: a question, a group's text, or a value. */
  private void end() {
    AmcTextQuestion current = question;
    List<SourceLine> own = text;
    question = null;
    text = new ArrayList<>();
    if (current != null) {
      current.text(own);
      AmcMarkup markup = new AmcMarkup(file, tex);
      file.questions().add(file.at(current.line()), () -> current.read(markup));
    } else if (key.equals("(")) {
      group(new Passage(own));
    } else if (!key.isEmpty()) {
      value(key, new Passage(own));
    } else {
      own.stream()
          .filter(line -> !line.isBlank())
          .forEach(
              line ->
                  file.passOver(
                      line,
                      "text above the first question",
                      "write `Presentation:` in front of it"));
    }
    key = "";
  }

  private void group(Passage words) {
    SourceLine first = words.lines().getFirst();
    Modifiers modifiers = Modifiers.of(first, true);
    List<SourceLine> lines = new ArrayList<>(words.lines());
    lines.set(0, modifiers.text());
    Passage shown = new Passage(lines);
    groups++;
    boolean named = !shown.isBlank() && shown.words().length() <= LONGEST_NAME;
    AmcMarkup markup = new AmcMarkup(file, tex);
    String name = named ? markup.of(shown).plainText().replaceAll("\\s+", " ") : "Group " + groups;
    file.take(LineRole.CATEGORY, new Passage(words.lines()));
    Optional<Integer> count =
        Modifiers.value(modifiers.options(), "numquestions").flatMap(WrittenNumbers::count);
    if (count.isPresent()) {
      file.questions().pool(List.of(name), count.get(), file.at(first));
    } else {
      file.questions().section(List.of(name));
    }
    if (!named && !shown.isBlank()) {
      file.questions().introduce(markup.of(shown));
    }
  }

  private void value(String name, Passage value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> {
        file.take(LineRole.TITLE, value);
        file.questions().title(value.words());
      }
      case "presentation" -> {
        file.take(LineRole.INTRODUCTION, value);
        file.questions().introduce(new AmcMarkup(file, tex).of(value));
      }
      case "lang" -> {
        file.take(LineRole.ATTRIBUTES, value);
        file.questions().language(value.words());
      }
      case "latex" -> {
        file.take(LineRole.ATTRIBUTES, value);
        tex = value.words().equals("1");
      }
      default -> {
        file.take(LineRole.ATTRIBUTES, value);
        file.problems()
            .tally(
                value.origin(file.problems()),
                "what the head says of paper and scores is left out, but for title, presentation"
                    + " and language");
      }
    }
  }
}
