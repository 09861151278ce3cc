package org.examwright.reading.latex.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the options of a question, and finds the key that stands elsewhere. */
record ExamOptions(TexTexts texts, ExamTaking taking, Problems problems) {
  private static final String LETTERS = "([A-H](?:\\s*(?:,|&|and|und|et|y|e)?\\s*\\b[A-H])*)";
  private static final Pattern ALONE =
      Pattern.compile("\\(?" + LETTERS + "\\)?[.:]?|\\(?([a-h])\\)?[.:]?");
  private static final Pattern IN_FRONT =
      Pattern.compile("(?:\\(([A-Ha-h])\\)|([A-Ha-h])\\)|([A-H])[.:])\\s+.*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)(?:(?:the|la|die|le|el|correct|right|richtige)\\s+){0,2}("
              + "[\\p{L}]{2,20})(?:\\s+(?:is|choice|option|:|ist|es|est))*\\s*:?\\s*(?-i:\\(?"
              + LETTERS
              + "\\)?)(?![\\p{L}'’]).*");

  void read(TexDraft draft, ExamBody body) {
    boolean boxes = false;
    for (TexNode.Environment environment : body.options) {
      boxes |= ExamNames.BOXES.contains(environment.name());
      options(environment, draft);
    }
    draft.asked = boxes ? Asked.BOXES : Asked.SINGLE;
    draft.shuffle = false;
    if (draft.options.stream().noneMatch(OfferedText::right)) {
      keyElsewhere(draft, body);
    }
  }

  private void options(TexNode.Environment environment, TexDraft draft) {
    List<TexNode> before = new ArrayList<>();
    List<TexNode> current = before;
    TexNode.@Nullable Command begun = null;
    for (TexNode node : ExamNames.splice().of(environment.content(), taking.structure())) {
      boolean choice =
          node instanceof TexNode.Command command && ExamNames.CHOICES.contains(command.name());
      if (choice) {
        taking.structure().accept(node);
        end(begun, current, draft);
        current = new ArrayList<>();
        begun = (TexNode.Command) node;
      } else {
        current.add(node);
      }
    }
    end(begun, current, draft);
    draft.stem.addAll(before);
  }

  private void end(TexNode.@Nullable Command begun, List<TexNode> text, TexDraft draft) {
    if (begun == null) {
      return;
    }
    List<TexNode> option = new ArrayList<>();
    for (TexNode node : text) {
      if (node instanceof TexNode.Environment environment
          && ExamNames.SOLUTIONS.contains(environment.name())) {
        taking.structure().accept(node);
        draft.solution.addAll(environment.content());
      } else {
        option.add(node);
      }
    }
    draft.option(option, !begun.name().equals("choice"), begun.origin());
  }

  /** A letter in the solution or on the line for the answer. */
  private void keyElsewhere(TexDraft draft, ExamBody body) {
    String line = "";
    for (ExamBody.AnswerLine each : body.answerLines) {
      line = texts.words(each.answer(), "key", draft);
    }
    String letters = ALONE.matcher(line).matches() ? line : "";
    String said = letters.isEmpty() ? texts.words(draft.solution, "solution", draft) : "";
    if (letters.isEmpty()) {
      letters = letters(said);
    }
    if (letters.isEmpty()) {
      return;
    }
    String keys =
        letters.length() <= 4 || letters.equals(letters.toUpperCase(Locale.ROOT))
            ? letters.toUpperCase(Locale.ROOT).replaceAll("[^A-H]", "")
            : letters.replaceAll("[^A-H]", "");
    if (keys.chars().anyMatch(letter -> letter - 'A' >= draft.options.size())) {
      return;
    }
    List<OfferedText> marked = new ArrayList<>();
    for (int i = 0; i < draft.options.size(); i++) {
      OfferedText option = draft.options.get(i);
      marked.add(
          new OfferedText(
              option.text(), keys.indexOf('A' + i) >= 0, null, option.feedback(), option.origin()));
    }
    draft.options.clear();
    draft.options.addAll(marked);
    if (ALONE.matcher(said).matches()) {
      draft.solution.clear();
    }
    problems.note(draft.origin, "the key " + keys + " is taken from the solution");
  }

  private static String letters(String said) {
    Matcher alone = ALONE.matcher(said);
    if (alone.matches()) {
      return alone.group(1) == null ? alone.group(2) : alone.group(1);
    }
    Matcher front = IN_FRONT.matcher(said);
    if (front.matches()) {
      return front.group(1) != null
          ? front.group(1)
          : front.group(2) != null ? front.group(2) : front.group(3);
    }
    Matcher labelled = LABELLED.matcher(said);
    if (labelled.matches()) {
      String word = labelled.group(1).toLowerCase(Locale.ROOT);
      boolean known =
          Vocabulary.ANSWER.has(word)
              || Vocabulary.RIGHT.has(word)
              || List.of("ans", "choice", "option", "key", "solution").contains(word);
      return known ? labelled.group(2) : "";
    }
    return "";
  }
}
