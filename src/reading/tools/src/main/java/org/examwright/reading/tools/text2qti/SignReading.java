package org.examwright.reading.tools.text2qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.CodeFence;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Divides a file into signs with their texts. */
final class SignReading {
  private static final String COMMENT = "COMMENT";
  private static final String END_COMMENT = "END_COMMENT";

  private final QuizFile file;
  private final List<SourceLine> lines;
  private final List<SignedText> found = new ArrayList<>();

  private Sign sign = Sign.NONE;
  private String word = "";
  private List<SourceLine> text = new ArrayList<>();
  private int width;
  private int blanks;
  private boolean asked;

  private SignReading(QuizFile file, List<SourceLine> lines) {
    this.file = file;
    this.lines = lines;
  }

  static List<SignedText> of(QuizFile file, List<SourceLine> lines) {
    SignReading reading = new SignReading(file, lines);
    for (int i = 0; i < lines.size(); i++) {
      i = reading.line(i);
    }
    reading.end();
    return reading.found;
  }

  /**
   * Reads a line.
   *
   * @return the place of the last line that belongs to it
   */
  private int line(int at) {
    SourceLine line = lines.get(at);
    String written = line.text();
    if (written.startsWith("%")) {
      file.take(LineRole.COMMENT, line);
      return at;
    }
    if (written.strip().equals(COMMENT)) {
      return comment(at);
    }
    if (line.isBlank()) {
      blanks++;
      return at;
    }
    Optional<CodeFence> fence = CodeFence.of(written);
    int end = fence.isPresent() ? fence.get().end(lines, at) : -1;
    if (end > at) {
      return code(at, end, fence.get().info());
    }
    words(line);
    return at;
  }

  private int comment(int at) {
    int end = at + 1;
    while (end < lines.size() && !lines.get(end).text().strip().equals(END_COMMENT)) {
      end++;
    }
    if (end == lines.size()) {
      file.problems()
          .error(
              file.at(lines.get(at)),
              "the comment that begins here never ends: all that follows belongs to it",
              "end it with a line `" + END_COMMENT + "`");
    }
    int last = Math.min(end, lines.size() - 1);
    lines.subList(at, last + 1).forEach(line -> file.take(LineRole.COMMENT, line));
    return last;
  }

  private int code(int at, int end, String info) {
    if (info.contains(".run")) {
      begin(Sign.GENERATED, info, lines.get(at), lines.get(at).text().length());
      text.addAll(lines.subList(at + 1, end + 1));
      begin(Sign.NONE, "", lines.get(end).from(lines.get(end).text().length()), 0);
      return end;
    }
    int indent = lines.get(at).indent();
    int own = width > 0 ? Math.min(width, indent) : indent;
    if (!sign.wraps()) {
      begin(Sign.NONE, "", lines.get(at).to(0), own);
    }
    gap();
    lines.subList(at, end + 1).forEach(each -> text.add(each.outdented(own)));
    return end;
  }

  private void words(SourceLine line) {
    int indent = line.indent();
    boolean goesOn = sign.wraps() && indent > 0 && !(sign == Sign.NONE && found.isEmpty());
    if (goesOn && width == 0 && (indent >= 2 || line.text().startsWith("\t"))) {
      width = indent; // a word's text is indented as its first line is
    }
    if (goesOn && width > 0 && indent >= width) {
      gap();
      text.add(line.outdented(width));
      return;
    }
    SourceLine bare = line.outdented(indent);
    Optional<Sign.Written> begins = Sign.of(bare.text());
    if (begins.isEmpty() && (asked || bare.text().matches("\\d.*"))) {
      begins = Sign.almost(bare.text());
    }
    if (goesOn) { // a list of the text is indented too
      begins = begins.filter(mark -> mark.sign().isOfOption());
    }
    if (begins.isPresent()) {
      Sign.Written mark = begins.get();
      if (mark.odd()) {
        OddSigns.report(file, mark, bare);
      }
      begin(mark.sign(), mark.word(), bare, mark.width());
    } else if (goesOn) {
      gap();
      text.add(bare);
    } else {
      unsigned(bare);
    }
  }

  /** A line without a sign goes on with what stands directly above it, or with the question. */
  private void unsigned(SourceLine line) {
    boolean stem = sign == Sign.QUESTION || sign == Sign.TEXT || sign == Sign.QUIZ_DESCRIPTION;
    if (sign == Sign.NONE || stem || (sign.wraps() && blanks == 0)) {
      if (sign != Sign.NONE) {
        OddSigns.unsigned(file, line, sign);
      }
      gap();
      text.add(line);
    } else {
      begin(Sign.NONE, "", line, 0);
    }
  }

  /** An empty line within a text divides paragraphs. */
  private void gap() {
    if (blanks > 0 && !text.isEmpty()) {
      text.add(new SourceLine(text.getLast().index(), 0, ""));
    }
    blanks = 0;
  }

  private void begin(Sign next, String name, SourceLine line, int signed) {
    end();
    sign = next;
    word = name;
    blanks = 0;
    int content = Math.min(signed, line.text().length());
    text = new ArrayList<>();
    text.add(line.from(content));
    width = next.isWord() || next == Sign.NONE ? 0 : columns(line.text().substring(0, content));
    asked |= next == Sign.QUESTION;
  }

  /** The width of a sign and the white space behind it. */
  private static int columns(String signed) {
    int column = 0;
    for (int i = 0; i < signed.length(); i++) {
      column += signed.charAt(i) == '\t' ? 4 - column % 4 : 1;
    }
    return column;
  }

  private void end() {
    if (!text.isEmpty() && (sign != Sign.NONE || text.stream().anyMatch(line -> !line.isBlank()))) {
      List<SourceLine> own = text.stream().map(SignReading::withoutEnd).toList();
      SourceLine first = own.getFirst();
      found.add(
          new SignedText(
              sign, word, new SourceLine(first.index(), 0, first.text()), new Passage(own)));
    }
    text = new ArrayList<>();
    sign = Sign.NONE;
  }

  /** Blanks at the end of a line break none in this program. */
  private static SourceLine withoutEnd(SourceLine line) {
    return line.with(line.text().stripTrailing());
  }
}
