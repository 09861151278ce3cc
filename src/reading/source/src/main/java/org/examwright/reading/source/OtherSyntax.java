package org.examwright.reading.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ways of writing questions that belong to other programs, and in which the same signs mean other
 * things than here: who read them as if they were ours would change them.
 */
public enum OtherSyntax {
  TEXT2QTI(
      Set.of("Quiz title:", "END_GROUP", "Points per question:", "\n... ", "[*]", "Points:"),
      "text2qti",
      "^Quiz (?:title|description):\\s|^END_GROUP\\s*$|^Points per question:"
          + "|\\A(?=[\\s\\S]*?^(?:\\*[A-Za-z]\\)|\\[\\*])[ \\t])[\\s\\S]*?^(?:\\d{1,3}\\.|\\*?[A-Za-z]\\)|\\[[* ]?])[ \\t]+\\S[^\\n]*\\n\\.\\.\\.[ \\t]+\\S"
          + "|^\\d{1,3}\\.[ \\t]+\\S[^\\n]*\\n(?:\\.\\.\\.[^\\n]*\\n)?(?:\\[ ?][^\\n]*\\n){0,9}\\[\\*][ \\t]+\\S"
          + "|^Title:[ \\t]*\\S[^\\n]*\\nPoints:[ \\t]*[0-9.]{1,6}[ \\t]*\\n\\d{1,3}\\.[ \\t]",
      new ReadBy("text2qti")),
  R_EXAMS(
      Set.of("exsolution", "extype"),
      "R/exams",
      "^[ \\t]*(?:%+[ \\t]*)?\\\\?(?:extype|exsolution)(?:\\{|:)",
      "name the file `.Rmd` or `.Rnw`, or read it with --from rexams"),
  MKDOCS_QUIZ(
      Set.of("quiz>", "?quiz?"),
      "mkdocs-quiz",
      "^[ \\t]*<(?:\\?quiz\\?|quiz)>\\s*$",
      new ReadBy("mkdocs-quiz")),
  MD2QTI(
      Set.of("@"),
      "MD2QTI",
      "^@(?:quiz title|question|answer|group|points per question)\\s*:",
      new ReadBy("md2qti")),
  EXAMARK(
      Set.of(
          "[MC",
          "[TF",
          "[TrueFalse",
          "[MA",
          "[MultiAns",
          "[SelectAll",
          "[Essay",
          "[Long",
          "[Short",
          "[SA",
          "[FIB",
          "[Num",
          "[Match",
          "[FMB"),
      "examark",
      "^(?:#{1,4}\\s+)?\\d{1,3}\\.\\s+\\\\?\\[(?:MC|TF|TrueFalse|MA|MultiAns|SelectAll|Essay|Long|Short|SA|FIB"
          + "|Num|Numeric|Match|FMB)(?:,[^\\]\\n]{0,20})?\\\\?]",
      new ReadBy("examark")),
  MOODLE_MD2XML(
      Set.of("@"),
      "moodle-quiz-md2xml",
      "^.{0,200}(?<!\\S)@(?:shuffle|numbering|force_multi)=\\w",
      new ReadBy("md2xml")),
  QUIZDOWN(
      Set.of("Color:", "shuffle", "nLocales"),
      "quizdown",
      "\\A---\\n(?:(?!---)[^\\n]*\\n){0,40}?[ \\t]*(?:primaryColor|secondaryColor|textColor|buttonColor"
          + "|shuffleQuestions|shuffleAnswers|nLocales|startOn|passingGrade|enableRetry)[ \\t]*:",
      new ReadBy("quizdown")),
  MD2CANVAS(
      Set.of("question-type"),
      "md2canvas",
      "^[*-][ \\t]+question-type[ \\t]*:[ \\t]*\\S",
      new ReadBy("md2canvas")),
  QTI_CONVERTER(
      Set.of(),
      "qtiConverter",
      "^(?:MC|MA|SA|ES|MB|MD|MT|TF|NR)[ \\t]*\\n(?:image:[^\\n]*\\n|\\(\\d+ ?pts?\\)[ \\t]*\\n){0,2}\\d{1,3}[.)]",
      new ReadBy("qticonverter")),
  AMC_TXT(
      Set.of(),
      "Auto Multiple Choice",
      "^(?:PaperSize|ShuffleQuestions|LaTeX-Preambule):"
          + "|\\A(?![\\s\\S]*?^(?:\\d{1,3}|[A-Ha-h])[.)][ \\t]\\S)[\\s\\S]*?"
          + "^\\*{1,2}(?:[\\[{<][^\\n]{0,80})?[ \\t]*[^*\\n][^\\n]{0,500}[^*\\n]\\n"
          + "(?:- [^\\n]*\\n){0,12}?\\+ ",
      new ReadBy("amc-txt")),
  MNTCP(
      Set.of(),
      "a converter to Moodle XML with `---Question`",
      "^---Question\\s*$",
      new ReadBy("mntcp")),
  LATEX(
      Set.of(),
      "LaTeX",
      "^[ \\t]*\\\\(?:documentclass|begin\\{(?:document|questions|quiz|question|questionmult)}|element\\{)",
      "name the file `.tex`, or read it with --from latex"),
  LIASCRIPT(
      // `[[x]]` alone is a blank in our own Markdown
      Set.of("[(X)]", "[(x)]", "[( )]", "[[ ]]", "[->[", "narrator:", "import:"),
      "LiaScript",
      "^[ \\t]*(?:\\[\\([xX ]\\)]|\\[\\[ ]])\\s"
          // in lists as well, but for those below a number, which are typed for us
          + "|^(?![ \\t]*(?:\\d{1,3}[.)]|[-*+]))[ \\t]*[^\\s][^\\n]*\\n(?:[ \\t]*\\n)*"
          + "[ \\t]*(?:[-*+>][ \\t]+)+(?:\\[\\([xX ]\\)]|\\[\\[ ]])\\s"
          + "|^.{0,300}\\[->\\["
          + "|\\A\\s*<!--(?:(?!-->)[\\s\\S]){0,5000}?^[ \\t]*(?:narrator|import):(?=[\\s\\S]*?\\[\\[)",
      new ReadBy("liascript")),
  AST_TEST(
      Set.of(),
      "AST-Test",
      "^[ \\t]*[SQT]:[^\\n]*\\n(?:[^\\n]*\\n){0,10}?[ \\t]*(?:[+-]|[LR]1):",
      new ReadBy("ast-test"));

  /** Front matter that says how our own reader is to read the file. */
  private static final Pattern SHAPED =
      Pattern.compile("---\\n(?:(?!---)[^\\n]*\\n){0,40}?shape:[ \\t]*\\S");

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  private final Set<String> inMarkdown;

  private final String title;
  private final Pattern sign;
  private final String hint;

  @SuppressWarnings("ImmutableEnumChecker") // a record of words
  private final @Nullable ReadBy reader;

  /**
   * The reader of such files.
   *
   * @param id its name for {@code --from}
   */
  private record ReadBy(String id) {}

  /**
   * @param inMarkdown one of these is in each text whose sign it is; none if it is not built upon
   *     Markdown
   * @param sign begins with a line or with the text
   */
  OtherSyntax(Set<String> inMarkdown, String title, String sign, String hint) {
    this(inMarkdown, title, sign, hint, null);
  }

  OtherSyntax(Set<String> inMarkdown, String title, String sign, ReadBy reader) {
    this(inMarkdown, title, sign, "name its reader: --from " + reader.id, reader);
  }

  OtherSyntax(
      Set<String> inMarkdown, String title, String sign, String hint, @Nullable ReadBy reader) {
    this.inMarkdown = inMarkdown;
    this.title = title;
    this.sign = Pattern.compile(sign, Pattern.MULTILINE);
    this.hint = hint;
    this.reader = reader;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The name of the reader that reads it, for {@code --from}; nothing if there is none. */
  public Optional<String> readerId() {
    return Optional.ofNullable(reader).map(ReadBy::id);
  }

  /** The syntax of another program that a text is written in. */
  public static Optional<OtherSyntax> of(String text) {
    return in(text, values()).map(Found::syntax);
  }

  /**
   * The same for Markdown, in which fewer signs tell; nothing if its front matter says in which of
   * our ways it marks its questions.
   */
  public static Optional<OtherSyntax> ofMarkdown(String text) {
    return SHAPED.matcher(text).lookingAt()
        ? Optional.empty()
        : in(text, inMarkdown(text)).map(Found::syntax);
  }

  /** The syntax that a text is written in, and the line that shows it. */
  private record Found(OtherSyntax syntax, int line) {}

  /**
   * Reports a text that is written for another program.
   *
   * @return whether it is
   */
  public static boolean isReported(String text, Problems problems) {
    return isReported(in(text, values()), problems);
  }

  /**
   * Reports Markdown in which another program has signs of its own.
   *
   * @return whether it has
   */
  public static boolean isReportedInMarkdown(String text, Problems problems) {
    return !SHAPED.matcher(text).lookingAt() && isReported(in(text, inMarkdown(text)), problems);
  }

  private static OtherSyntax[] inMarkdown(String text) {
    SeenSigns seen = SeenSigns.in(text);
    return Stream.of(values())
        .filter(
            syntax ->
                syntax.inMarkdown.stream()
                    .anyMatch(sign -> seen.mayHave(sign) && text.contains(sign)))
        .toArray(OtherSyntax[]::new);
  }

  private static boolean isReported(Optional<Found> found, Problems problems) {
    found.ifPresent(
        other ->
            problems.error(
                problems.at(other.line, 1),
                "the file is written for "
                    + other.syntax.title
                    + (other.syntax.reader == null
                        ? ", which is not understood"
                        : ", and not as Markdown is meant here"),
                other.syntax.hint));
    return found.isPresent();
  }

  private static Optional<Found> in(String text, OtherSyntax[] syntaxes) {
    String prose = syntaxes.length == 0 ? "" : withoutCode(text);
    for (OtherSyntax syntax : syntaxes) {
      int line = syntax.line(prose);
      if (line > 0) {
        return Optional.of(new Found(syntax, line));
      }
    }
    return Optional.empty();
  }

  /** The first line that begins with the sign, from 1; 0 if none does. */
  private int line(String text) {
    Matcher matcher = sign.matcher(text).useAnchoringBounds(false);
    int line = 1;
    int from = 0;
    while (!matcher.region(from, text.length()).lookingAt()) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        return 0;
      }
      from = end + 1;
      line++;
    }
    return line;
  }

  /** What stands between fences is an example of something. */
  private static String withoutCode(String text) {
    StringBuilder prose = new StringBuilder(text.length());
    boolean code = false;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? text.length() : end + 1;
      boolean fence = text.startsWith("```", from) || text.startsWith("~~~", from);
      if (!fence && !code) {
        prose.append(text, from, stop);
      } else if (end >= 0) {
        prose.append('\n');
      }
      code ^= fence;
      from = stop;
    }
    return prose.toString();
  }
}
