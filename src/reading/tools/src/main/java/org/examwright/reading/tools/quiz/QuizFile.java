package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.AccountedLines;
import org.examwright.reading.outline.account.LineAccount;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.doubt.SetDoubts;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** A file of another program while it is read: its lines, and what has been made of them. */
public final class QuizFile {
  private final Source source;
  private final Problems problems;
  private final List<SourceLine> lines = new ArrayList<>();
  private final LineAccount account;
  private final PassageReading texts;
  private final GatheredQuestions questions;
  private final List<Explanation.PassedOver> passedOver = new ArrayList<>();

  private QuizFile(Source source, List<String> written, Problems problems) {
    this.source = source;
    this.problems = problems;
    for (int i = 0; i < written.size(); i++) {
      lines.add(new SourceLine(i, 0, written.get(i)));
    }
    this.account = new LineAccount(lines.size());
    this.texts = new PassageReading(source.pictures(), problems);
    this.questions = new GatheredQuestions(problems, account);
  }

  /**
   * Reads a file.
   *
   * @param howToAsk what to do where no question was found
   * @param reading takes its lines and adds its questions
   */
  public static Reader.Result read(Source source, String howToAsk, Consumer<QuizFile> reading) {
    Problems problems = new Problems(source.name());
    return SourceText.of(source, problems)
        .map(
            text -> {
              QuizFile file = new QuizFile(source, new Lines(text), problems);
              try {
                reading.accept(file);
                return file.result(howToAsk);
              } catch (InvalidQuestionException e) {
                problems.error(problems.at(1, 1), e);
                return new Reader.Result(null, problems.all());
              }
            })
        .orElseGet(() -> new Reader.Result(null, problems.all()));
  }

  public Problems problems() {
    return problems;
  }

  /** All lines, blank ones too. */
  public List<SourceLine> lines() {
    return List.copyOf(lines);
  }

  public GatheredQuestions questions() {
    return questions;
  }

  /** Where the text of a line begins. */
  public Origin at(SourceLine line) {
    SourceLine begin = line.stripped();
    return problems.at(begin.index() + 1, begin.column() + 1);
  }

  /** Says what became of a line. */
  public void take(LineRole role, SourceLine line) {
    account.takeLines(role, line.index(), line.index());
  }

  /** Says what became of lines. */
  public void take(LineRole role, Passage passage) {
    passage.lines().forEach(line -> take(role, line));
  }

  /** Says what became of the lines of blocks. */
  public void take(LineRole role, List<Node> blocks) {
    for (Node block : blocks) {
      List<SourceSpan> spans = block.getSourceSpans();
      if (!spans.isEmpty()) {
        account.takeLines(role, spans.getFirst().getLineIndex(), spans.getLast().getLineIndex());
      }
    }
  }

  /** The lines of a block as they are written, without the marks in front of it. */
  public Passage written(Node block) {
    return new Passage(
        block.getSourceSpans().stream()
            .map(
                span -> {
                  SourceLine line = lines.get(span.getLineIndex());
                  return line.from(Math.min(span.getColumnIndex(), line.text().length()));
                })
            .toList());
  }

  /** Where a block begins. */
  public Origin at(Node block) {
    return new NodePlaces(problems).of(block);
  }

  /**
   * Leaves a line out, and says so.
   *
   * @param what it is
   */
  public void passOver(SourceLine line, String what, String hint) {
    if (account.of(line.index()).isEmpty() && !line.isBlank()) {
      problems.tally(at(line), what + " is left out", hint);
      take(LineRole.PASSED_OVER, line);
      passedOver.add(new Explanation.PassedOver(what, line.index() + 1, line.index() + 1));
    }
  }

  /** Reads a text and says what becomes of its lines. */
  public RichText text(LineRole role, Passage passage) {
    take(role, passage);
    return texts.of(passage);
  }

  public PassageReading texts() {
    return texts;
  }

  private Reader.Result result(String howToAsk) {
    List<String> written = lines.stream().map(SourceLine::text).toList();
    passOverRest();
    QuestionSet set = questions.set(source.baseName(List.of()), texts).orElse(null);
    if (set == null && !problems.hasErrors()) {
      problems.error(problems.at(1, 1), "no question was found in the file", howToAsk);
    }
    boolean bad = problems.hasErrors();
    Explanation explanation =
        new Explanation(List.of(), passedOver, List.of(), AccountedLines.of(account, written));
    return SetDoubts.added(
        new Reader.Result(bad ? null : set, bad ? set : null, problems.all(), explanation), source);
  }

  /** Names the lines that nothing was made of. */
  private void passOverRest() {
    for (SourceLine line : lines) {
      passOver(
          line, "a line that belongs to no question", "give it a mark, or take it out of the file");
    }
  }
}
