package org.examwright.reading.latex.rexams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;

/** Reads an exercise whose texts are Markdown. */
final class MarkdownExercise {
  private static final Pattern SET_OFF = Pattern.compile("^ {0,3}(?:=+|-+)\\s*$");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
  private static final Pattern ITEM = Pattern.compile("^ {0,3}[*+-](?:\\s+(.*))?$");
  private static final Pattern ENTRY = Pattern.compile("^\\s*(ex[a-z]+(?:\\[[^\\]]*])?)\\s*:(.*)$");
  private static final Pattern PLACE = Pattern.compile("##ANSWER(\\d{1,3})##");

  private final RCode code;
  private final MarkdownFragment texts;
  private final ExerciseLines account;
  private final Problems problems;
  private final ExerciseMeta meta = new ExerciseMeta();
  private final List<RichText> options = new ArrayList<>();
  private final List<RichText> explanations = new ArrayList<>();
  private RichText stem = RichText.EMPTY;
  private RichText solution = RichText.EMPTY;
  private int question = -1;
  private boolean asksComputed;
  private boolean solvesComputed;

  /** The sections that an exercise has. */
  private enum Part {
    NONE,
    QUESTION,
    SOLUTION,
    META,
    LIST
  }

  MarkdownExercise(RCode code, MarkdownFragment texts, ExerciseLines account, Problems problems) {
    this.code = code;
    this.texts = texts;
    this.account = account;
    this.problems = problems;
  }

  Exercise read() {
    code.code().stream().forEach(line -> account.take(line, "code of R"));
    Part part = Part.NONE;
    Part within = Part.NONE;
    int from = 0;
    List<String> lines = code.lines();
    for (int i = 0; i <= lines.size(); i++) {
      Part next = i == lines.size() ? Part.NONE : heading(i);
      if (next == Part.NONE && i < lines.size()) {
        continue;
      }
      section(part, within, from, i);
      if (i == lines.size()) {
        break;
      }
      boolean underlined = !HEADING.matcher(lines.get(i)).matches();
      account.take(i, "structure");
      if (underlined) {
        account.take(i + 1, "structure");
      }
      within = next == Part.LIST ? (part == Part.LIST ? within : part) : next;
      part = next;
      question = question < 0 && next == Part.QUESTION ? i : question;
      i += underlined ? 1 : 0;
      from = i + 1;
    }
    Origin origin = problems.at(Math.max(1, question + 1), 1);
    return new Exercise(
        origin, stem, options, solution, explanations, meta, asksComputed, solvesComputed);
  }

  /** What begins at a line. */
  private Part heading(int line) {
    String text = code.lines().get(line);
    Matcher heading = HEADING.matcher(text);
    boolean underlined =
        line + 1 < code.lines().size() && SET_OFF.matcher(code.lines().get(line + 1)).matches();
    String name = heading.matches() ? heading.group(1) : underlined ? text.strip() : "";
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "question" -> Part.QUESTION;
      case "solution" -> Part.SOLUTION;
      case "answerlist" -> Part.LIST;
      case "meta-information", "meta information", "metainformation" -> Part.META;
      default -> Part.NONE;
    };
  }

  private void section(Part part, Part within, int from, int to) {
    boolean computed = code.computed().get(from, to).cardinality() > 0;
    switch (part) {
      case QUESTION -> {
        asksComputed |= computed;
        stem = stem.then(text(from, to, "stem"));
      }
      case SOLUTION -> {
        solvesComputed |= computed;
        solution = solution.then(text(from, to, "solution"));
      }
      case META -> entries(from, to);
      case LIST -> {
        boolean asked = within != Part.SOLUTION;
        asksComputed |= computed && asked;
        solvesComputed |= computed && !asked;
        items(from, to, asked ? "option" : "feedback", asked ? options : explanations);
      }
      case NONE -> {}
    }
  }

  private RichText text(int from, int to, String role) {
    List<String> lines = code.lines().subList(from, to);
    for (int i = from; i < to; i++) {
      if (!code.lines().get(i).isBlank()) {
        account.take(i, role);
      }
    }
    return texts.read(
        lines.stream()
            .map(line -> PLACE.matcher(line).replaceAll(found -> GapPlace.of(found.group(1))))
            .toList(),
        from);
  }

  private void items(int from, int to, String role, List<RichText> into) {
    int start = -1;
    List<String> item = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      String line = i < to ? code.lines().get(i) : "";
      Matcher begin = ITEM.matcher(line);
      boolean begins = i < to && begin.matches();
      if ((begins || i == to) && start >= 0) {
        into.add(item(item, start));
      }
      if (begins) {
        start = i;
        item = new ArrayList<>(List.of(begin.group(1) == null ? "" : begin.group(1)));
        account.take(i, role);
      } else if (i < to && start >= 0) {
        item.add(line.startsWith("  ") ? line.substring(2) : line);
        if (!line.isBlank()) {
          account.take(i, role);
        }
      }
    }
  }

  private RichText item(List<String> item, int start) {
    return texts.read(
        item.stream()
            .map(line -> PLACE.matcher(line).replaceAll(found -> GapPlace.of(found.group(1))))
            .toList(),
        start);
  }

  private void entries(int from, int to) {
    for (int i = from; i < to; i++) {
      Matcher entry = ENTRY.matcher(code.lines().get(i));
      if (!entry.matches()) {
        continue;
      }
      account.take(i, "meta-information");
      String key = entry.group(1);
      if (code.computed().get(i) && !key.matches("exname|extitle|extags.*|exsection")) {
        asksComputed = true;
      }
      meta.add(key, entry.group(2), problems.at(i + 1, 1));
    }
  }
}
