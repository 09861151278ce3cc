package org.examwright.reading.latex.rexams;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.latex.LatexReader;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads exercises of R/exams and rqti; other files of their kind are read as what they are. */
public final class RexamsReader implements Reader {
  private static final List<String> EXTENSIONS = List.of("rmd", "rnw");

  private static final Pattern META =
      Pattern.compile("(?m)^[ \\t]*(?:%+[ \\t]*)?\\\\?(?:extype|exsolution)(?:\\{|:)");
  private static final Pattern LATEX = Pattern.compile("\\\\(?:extype|begin\\{question})");

  @Override
  public String id() {
    return "rexams";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public List<String> shapes() {
    return Shape.words();
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    Optional<String> text = SourceText.of(source, problems);
    if (text.isEmpty()) {
      return new Result(null, problems.all());
    }
    boolean rqti = RqtiExercise.isOne(text.get());
    if (rqti || META.matcher(text.get()).find()) {
      return read(text.get(), rqti, source, problems);
    }
    return source.name().toLowerCase(Locale.ROOT).endsWith(".rnw")
        ? new LatexReader().read(source)
        : new MarkdownReader().read(source);
  }

  private static Result read(String text, boolean rqti, Source source, Problems problems) {
    List<String> lines = text.lines().toList();
    ExerciseLines account = new ExerciseLines(lines.size());
    boolean latex = LATEX.matcher(text).find() && !rqti;
    RCode code = latex ? RCode.ofLatex(lines) : RCode.ofMarkdown(lines);
    ShownPictures pictures = new ShownPictures(source.pictures(), problems);
    MarkdownFragment texts = new MarkdownFragment(problems, pictures);
    Optional<Question> question = Optional.empty();
    List<String> path = List.of();
    List<Asset> assets = List.of();
    try {
      if (rqti) {
        question = new RqtiExercise(code, texts, account, problems).read();
        assets = pictures.assets();
      } else {
        LatexExercise inLatex = latex ? new LatexExercise(code, source, account, problems) : null;
        Exercise exercise =
            inLatex != null
                ? inLatex.read()
                : new MarkdownExercise(code, texts, account, problems).read();
        question = new ExerciseQuestion(exercise, source.name(), problems).read();
        path = exercise.meta().path();
        assets = inLatex != null ? inLatex.texts().assets() : pictures.assets();
      }
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
    }
    reportRest(lines, account, problems);
    Explanation explanation = account.explanation(question.isPresent() ? 1 : 0);
    if (question.isEmpty() && !problems.hasErrors()) {
      problems.error(
          problems.at(1, 1), "no question was found in the file", "write a section `Question`");
    }
    if (question.isEmpty() || problems.hasErrors()) {
      return new Result(null, problems.all(), explanation);
    }
    String name = source.baseName(EXTENSIONS);
    QuestionSet set =
        new QuestionSet(
            name,
            TextLanguage.of(List.of(question.get().stem().plainText())),
            List.of(
                new Section(
                    path, org.examwright.model.text.RichText.EMPTY, List.of(question.get()))),
            assets);
    return new Result(set, null, problems.all(), explanation);
  }

  /** Names the lines that no part of the exercise has. */
  private static void reportRest(List<String> lines, ExerciseLines account, Problems problems) {
    for (int i = 0; i < lines.size(); i++) {
      boolean comment =
          lines.get(i).strip().startsWith("<!--") && lines.get(i).strip().endsWith("-->");
      if (!lines.get(i).isBlank() && !account.isTaken(i)) {
        account.take(i, "passed over");
        if (!comment && !lines.get(i).strip().equals("---")) {
          problems.tally(
              problems.at(i + 1, 1),
              "this belongs to no part of the exercise and is left out",
              "write it under `Question` or `Solution`");
        }
      }
    }
  }
}
