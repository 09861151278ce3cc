package org.examwright.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/**
 * Reads every line as an open question, but for lines that begin with a sign.
 *
 * <p>{@code !} is an error, {@code ?} a warning, {@code ~} a note, {@code @} a picture, {@code #} a
 * question with a tag, and {@code crash} a fault of the reader.
 */
record FakeReader(String id, List<String> extensions) implements Reader {

  @Override
  public Result read(Source source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    List<String> lines = new String(source.content(), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Origin origin = new Origin(source.name(), i + 1, 3);
      String rest = line.isEmpty() ? "" : line.substring(1).strip();
      switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case ' ' -> {}
        case '!' -> diagnostics.add(Diagnostic.error(origin, rest, "write it otherwise"));
        case '?' -> diagnostics.add(Diagnostic.warning(origin, rest, ""));
        case '~' -> diagnostics.add(Diagnostic.note(origin, rest));
        case '@' -> questions.add(question(i, picture(source.pictures(), rest), origin));
        case '#' -> questions.add(Sets.withTags(question(i, rest, origin), "tag"));
        default -> {
          if (line.equals("crash")) {
            throw new IllegalStateException("a fault\nof the reader");
          }
          questions.add(question(i, line, origin));
        }
      }
    }
    if (questions.isEmpty()) {
      diagnostics.add(Diagnostic.error(Origin.of(source.name()), "there is no question", ""));
    }
    boolean bad =
        diagnostics.stream()
            .anyMatch(d -> d.severity() == org.examwright.model.diagnostics.Severity.ERROR);
    return new Result(
        bad
            ? null
            : new QuestionSet(
                "Fake",
                "en",
                List.of(new Section(List.of(), RichText.EMPTY, questions)),
                List.of()),
        diagnostics);
  }

  private static String picture(PictureFinder pictures, String path) {
    return switch (pictures.find(path)) {
      case PictureFinder.Found found -> "picture of " + found.content().length + " bytes";
      case PictureFinder.Missing missing -> "no picture: " + missing.why();
    };
  }

  private static Question question(int index, String stem, Origin origin) {
    Question open = Sets.open("q" + index, RichText.of(stem));
    return new Question(
        open.id(),
        open.label(),
        open.title(),
        open.stem(),
        open.interaction(),
        open.points(),
        open.feedback(),
        open.tags(),
        origin);
  }
}
