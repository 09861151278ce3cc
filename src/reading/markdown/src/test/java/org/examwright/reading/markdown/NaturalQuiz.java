package org.examwright.reading.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;

/** A quiz as a teacher typed it, with a table of what is in it, compared with what was read. */
final class NaturalQuiz {
  /** What became of a question. */
  enum Outcome {
    RIGHT,
    /** Read otherwise than it is meant, or not at all, and said so at one of its lines. */
    DOUBTED,
    /** Read otherwise than it is meant, without a word. */
    SILENT
  }

  /**
   * A question of the table.
   *
   * @param words what its text begins with
   * @param line on which it begins, from 1
   */
  record Asked(int number, NaturalQuestion meant, String words, int line) {}

  /**
   * A question with what became of it.
   *
   * @param read as what; empty if it was not found among the questions
   */
  record Compared(Asked asked, Outcome outcome, String read) {
    @Override
    public String toString() {
      return "%s %d (line %d) %s%n    %s%n    read %s"
          .formatted(outcome, asked.number(), asked.line(), asked.words(), asked.meant(), read);
    }
  }

  private final List<String> lines;
  private final List<Asked> asked = new ArrayList<>();
  private final Reader.Result result;

  private NaturalQuiz(String name, String markdown, List<String> table) {
    this.lines = markdown.lines().toList();
    int line = 0;
    for (String row : table) {
      String[] columns = row.split("\t", -1);
      line = find(columns[3], line);
      asked.add(
          new Asked(
              Integer.parseInt(columns[0]),
              NaturalQuestion.said(columns[1], columns[2]),
              columns[3],
              line + 1));
    }
    PictureFinder pictures = path -> new PictureFinder.Found(new byte[] {1});
    this.result =
        new MarkdownReader()
            .read(
                new Source(name, markdown.getBytes(StandardCharsets.UTF_8), pictures, null, true));
  }

  /** The quiz in a file, with the table beside it. */
  static NaturalQuiz in(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path table = file.resolveSibling(name.replace(".md", ".tsv"));
    return new NaturalQuiz(name, Files.readString(file), Files.readAllLines(table));
  }

  /** The line after some other, counted from 0, that holds the first words of a question. */
  private int find(String words, int from) {
    String wanted = NaturalQuestion.bare(words);
    for (int line = from; line < lines.size(); line++) {
      String here = NaturalQuestion.bare(lines.get(line));
      String more = line + 1 < lines.size() ? NaturalQuestion.bare(lines.get(line + 1)) : "";
      if (here.contains(wanted)
          || (!here.isEmpty() && !more.contains(wanted) && (here + more).contains(wanted))) {
        return line;
      }
    }
    throw new IllegalStateException("`" + words + "` is not below line " + (from + 1));
  }

  /** What became of each question. */
  List<Compared> compared() {
    List<Question> questions =
        Stream.of(result.set(), result.rest())
            .filter(set -> set != null)
            .flatMap(QuestionSet::questions)
            .toList();
    List<Compared> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < asked.size(); i++) {
      Asked each = asked.get(i);
      int found = indexOf(questions, each.words(), next);
      String read = "";
      boolean right = false;
      if (found >= 0) {
        NaturalQuestion understood = NaturalQuestion.read(questions.get(found));
        right = understood.equals(each.meant());
        read = understood.toString();
        next = found + 1;
      }
      int end = i + 1 < asked.size() ? asked.get(i + 1).line() : lines.size() + 1;
      boolean doubted = isDoubted(each.line(), Math.max(end, each.line() + 1));
      all.add(
          new Compared(
              each, right ? Outcome.RIGHT : doubted ? Outcome.DOUBTED : Outcome.SILENT, read));
    }
    return all;
  }

  /** How many questions were found. */
  int questions() {
    return Stream.of(result.set(), result.rest())
        .filter(set -> set != null)
        .mapToInt(QuestionSet::size)
        .sum();
  }

  private static int indexOf(List<Question> questions, String words, int from) {
    String wanted = NaturalQuestion.bare(words);
    for (int i = from; i < questions.size(); i++) {
      if (NaturalQuestion.bare(questions.get(i).stem().plainText()).contains(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDoubted(int first, int end) {
    Stream<Integer> said =
        Stream.concat(
            result.diagnostics().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .map(Diagnostic::origin)
                .map(origin -> origin.line()),
            result.explanation().doubts().stream().map(Explanation.Doubt::line));
    return said.anyMatch(line -> first <= line && line < end);
  }
}
