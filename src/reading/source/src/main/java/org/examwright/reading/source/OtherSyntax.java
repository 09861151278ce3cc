package org.examwright.reading.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ways of writing questions that belong to other programs, and in which the same signs mean other
 * things than here: who read them as if they were ours would change them.
 */
public enum OtherSyntax {
  TEXT2QTI(
      Set.of(),
      "text2qti",
      "^Quiz (?:title|description):\\s|^END_GROUP\\s*$|^Points per question:",
      "have text2qti make QTI of it; here `*a)` marks the right option too, but `...` is no"
          + " feedback and `____` no essay"),
  R_EXAMS(
      Set.of("exsolution", "extype"),
      "R/exams",
      "^[ \\t]*(?:%+[ \\t]*)?\\\\?(?:extype|exsolution)(?:\\{|:)",
      "name the file `.Rmd` or `.Rnw`, or read it with --from rexams"),
  MKDOCS_QUIZ(
      Set.of("quiz>", "?quiz?"),
      "mkdocs-quiz",
      "^<(?:\\?quiz\\?|quiz)>\\s*$",
      "take the lines `<quiz>` and `</quiz>` out and give each question a number in bold"),
  MD2QTI(
      Set.of("@"),
      "MD2QTI",
      "^@(?:quiz title|question|answer|group|points per question)\\s*:",
      "write `1. What is asked?`, options `a)` and `Answer: b`"),
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
      "^(?:#{1,4}\\s+)?\\d{1,3}\\.\\s+\\[(?:MC|TF|TrueFalse|MA|MultiAns|SelectAll|Essay|Long|Short|SA|FIB"
          + "|Num|Numeric|Match|FMB)(?:,[^\\]\\n]{0,20})?]",
      "have examark make QTI or Canvas files of it, or write `Answer: True` for `→ True` and take the"
          + " words in brackets out"),
  MOODLE_MD2XML(
      Set.of("@"),
      "moodle-quiz-md2xml",
      "^.{0,200}(?<!\\S)@(?:shuffle|numbering|force_multi)=\\w",
      "have that program make Moodle XML of it and read that, or take the settings `@…=…` out"),
  QTI_CONVERTER(
      Set.of(),
      "qtiConverter",
      "^(?:MC|MA|SA|ES|MB|MD|MT|TF|NR)[ \\t]*\\n(?:image:[^\\n]*\\n|\\(\\d+ ?pts?\\)[ \\t]*\\n){0,2}\\d{1,3}[.)]",
      "take the words in capitals above the questions out, and write `Answer: …` for accepted"
          + " answers"),
  AMC_TXT(
      Set.of(),
      "Auto Multiple Choice",
      "^(?:PaperSize|ShuffleQuestions|LaTeX-Preambule):"
          + "|^\\*{1,2}(?:[\\[{<][^\\n]{0,80})?[ \\t]*[^*\\n][^\\n]{0,500}[^*\\n]\\n"
          + "(?:- [^\\n]*\\n){0,12}?\\+ ",
      "number the questions and write their options with letters, `Answer: b` below"),
  MNTCP(
      Set.of(),
      "a converter to Moodle XML with `---Question`",
      "^---Question\\s*$",
      "write `1. What is asked?`, options `a)` and `Answer: b`"),
  LATEX(
      Set.of(),
      "LaTeX",
      "^[ \\t]*\\\\(?:documentclass|begin\\{(?:document|questions|quiz|question|questionmult)}|element\\{)",
      "name the file `.tex`, or read it with --from latex"),
  LIASCRIPT(
      Set.of(), // in our own Markdown `[[x]]` is a blank
      "LiaScript",
      "^[ \\t]*(?:\\[\\([xX ]\\)]|\\[\\[[xX ]]])\\s",
      "write boxes as `- [x]` and `- [ ]`"),
  AST_TEST(
      Set.of(),
      "a test program with `S:`, `+:` and `-:`",
      "^[ \\t]*S:[^\\n]*\\n(?:[^\\n]*\\n){0,10}?[ \\t]*[+-]:",
      "write `1. What is asked?`, options `a)` and `Answer: b`");

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  private final Set<String> inMarkdown;

  private final String title;
  private final Pattern sign;
  private final String hint;

  /**
   * @param inMarkdown one of these is in each text whose sign it is; none if it is not built upon
   *     Markdown
   */
  OtherSyntax(Set<String> inMarkdown, String title, String sign, String hint) {
    this.inMarkdown = inMarkdown;
    this.title = title;
    this.sign = Pattern.compile(sign, Pattern.MULTILINE);
    this.hint = hint;
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
    OtherSyntax[] built =
        Stream.of(values())
            .filter(syntax -> syntax.inMarkdown.stream().anyMatch(text::contains))
            .toArray(OtherSyntax[]::new);
    return isReported(in(text, built), problems);
  }

  private static boolean isReported(Optional<Found> found, Problems problems) {
    found.ifPresent(
        other ->
            problems.error(
                problems.at(other.line, 1),
                "the file is written for " + other.syntax.title + ", which is not understood",
                other.syntax.hint));
    return found.isPresent();
  }

  private static Optional<Found> in(String text, OtherSyntax[] syntaxes) {
    String prose = syntaxes.length == 0 ? "" : withoutCode(text);
    for (OtherSyntax syntax : syntaxes) {
      Matcher sign = syntax.sign.matcher(prose);
      if (sign.find()) {
        int line = (int) prose.substring(0, sign.start()).chars().filter(c -> c == '\n').count();
        return Optional.of(new Found(syntax, line + 1));
      }
    }
    return Optional.empty();
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
