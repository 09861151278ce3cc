package org.examwright.reading.tools.mkdocs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Finds the quizzes of a page; its headings are categories. */
final class MkdocsPage {
  private static final String BETWEEN = "text between the quizzes";
  private static final String MOVE_IT = "if a question needs it, move it into its quiz";
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=\\S)");
  private static final Pattern BEGIN =
      Pattern.compile("\\s*<(\\?)?quiz(?:\\s[^>]*)?\\??>\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPTION = Pattern.compile("[-*+] \\[[ xX]] ");
  private static final Pattern END =
      Pattern.compile("\\s*<\\??\\s*/\\s*quiz\\s*\\??>\\s*", Pattern.CASE_INSENSITIVE);

  private final QuizFile file;
  private final MarkdownLines lines;
  private final List<SourceLine> text;
  private boolean titled;

  private MkdocsPage(QuizFile file) {
    this.file = file;
    this.lines = MarkdownLines.of(file);
    this.text = lines.text();
  }

  static void read(QuizFile file) {
    MkdocsPage page = new MkdocsPage(file);
    for (int i = 0; i < page.text.size(); i++) {
      i = page.line(i);
    }
  }

  private int line(int at) {
    SourceLine line = text.get(at);
    if (lines.isCode(line)) {
      file.passOver(line, BETWEEN, MOVE_IT);
      return at;
    }
    Matcher begin = BEGIN.matcher(line.text());
    if (begin.matches()) {
      return quiz(at, begin.group(1) != null);
    }
    Matcher heading = HEADING.matcher(line.text());
    if (heading.lookingAt()) {
      String name = file.texts().of(Passage.of(line.from(heading.end()))).plainText();
      if (heading.group(1).length() == 1 && !titled) {
        titled = true;
        file.take(LineRole.TITLE, line);
        file.questions().title(name);
      } else {
        file.take(LineRole.CATEGORY, line);
        file.questions().section(List.of(name));
      }
    } else {
      file.passOver(line, BETWEEN, MOVE_IT);
    }
    return at;
  }

  private int quiz(int at, boolean old) {
    int end = at + 1;
    while (end < text.size() && (lines.isCode(text.get(end)) || !ends(text.get(end)))) {
      if (!lines.isCode(text.get(end)) && BEGIN.matcher(text.get(end).text()).matches()) {
        break;
      }
      end++;
    }
    boolean closed = end < text.size() && ends(text.get(end));
    if (!closed) {
      file.problems()
          .error(
              file.at(text.get(at)),
              "the quiz that begins here never ends",
              "end it with " + (old ? "`<?/quiz?>`" : "`</quiz>`"));
    }
    file.take(LineRole.SPACER, text.get(at));
    int indent = text.get(at).indent(); // within a note or a tab of the page
    Passage body = body(text.subList(at + 1, end), indent);
    if (closed) {
      file.take(LineRole.SPACER, text.get(end));
    }
    file.questions()
        .add(
            body.isBlank() ? file.at(text.get(at)) : body.origin(file.problems()),
            () -> old ? new KeyedQuiz(file, body).read() : new BoxedQuiz(file, lines, body).read());
    return closed ? end : end - 1;
  }

  /** A quote directly below an option belongs to it, though it is not indented. */
  private Passage body(List<SourceLine> written, int indent) {
    List<SourceLine> body = new ArrayList<>();
    boolean option = false;
    for (SourceLine each : written) {
      SourceLine line = each.outdented(indent);
      boolean code = lines.isCode(line);
      boolean quote = !code && option && line.text().startsWith(">");
      body.add(quote ? line.with("  " + line.text()) : line);
      option = quote || (!code && OPTION.matcher(line.text()).lookingAt());
    }
    return new Passage(body);
  }

  private static boolean ends(SourceLine line) {
    return END.matcher(line.text()).matches();
  }
}
