package org.examwright.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/**
 * Reads every line as an open question, but for lines that begin with a sign.
 *
 * <p>{@code !} is an error, {@code ?} a warning, {@code ~} a note, {@code @} a picture, {@code #} a
 * question with a tag, {@code *} one whose id is made of what it asks, {@code =} the title, {@code
 * :} the language, {@code &} a stretch that is passed over ({@code & 3 139 contents}), which is
 * then explained, and {@code crash} a fault of the reader.
 */
record FakeReader(String id, List<String> extensions) implements Reader {

  @Override
  public List<String> shapes() {
    return id.equals("markdown") ? List.of("bold-number", "heading") : List.of();
  }

  @Override
  public Result read(Source source) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    List<Explanation.PassedOver> passedOver = new ArrayList<>();
    List<Explanation.Doubt> doubts = new ArrayList<>();
    String title = "Fake";
    String language = "en";
    if (source.shape() != null) {
      diagnostics.add(Diagnostic.note(Origin.of(source.name()), "read as " + source.shape()));
    }
    List<String> lines = new String(source.content(), StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Origin origin = new Origin(source.name(), i + 1, 3);
      String rest = line.isEmpty() ? "" : line.substring(1).strip();
      switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case ' ' -> {}
        case '!' -> diagnostics.add(Diagnostic.error(origin, rest, "write it otherwise"));
        case '?' -> diagnostics.add(Diagnostic.warning(origin, rest, ""));
        case '%' -> {
          doubts.add(
              new Explanation.Doubt(i + 1, questions.size(), "", rest.startsWith("!"), rest));
          diagnostics.add(
              rest.startsWith("!") && !source.acceptsDoubts()
                  ? Diagnostic.error(origin, rest, "accept it")
                  : Diagnostic.warning(origin, rest, ""));
        }
        case '~' -> diagnostics.add(Diagnostic.note(origin, rest));
        case '@' -> questions.add(question("q" + i, picture(source.pictures(), rest), origin));
        case '=' -> title = rest;
        case ':' -> language = rest;
        case '&' -> passedOver.add(passedOver(rest.split(" ", 3)));
        case '*' -> questions.add(question(String.format("q%012x", rest.hashCode()), rest, origin));
        case '#' -> questions.add(Sets.withTags(question("q" + i, rest, origin), "tag"));
        default -> {
          if (line.equals("crash")) {
            throw new IllegalStateException("a fault\nof the reader");
          }
          questions.add(question("q" + i, line, origin));
        }
      }
    }
    if (questions.isEmpty()) {
      diagnostics.add(Diagnostic.error(Origin.of(source.name()), "there is no question", ""));
    }
    boolean bad =
        diagnostics.stream()
            .anyMatch(d -> d.severity() == org.examwright.model.diagnostics.Severity.ERROR);
    QuestionSet set =
        questions.isEmpty()
            ? null
            : new QuestionSet(
                title,
                language,
                List.of(new Section(List.of(), RichText.EMPTY, questions)),
                List.of());
    return new Result(
        bad ? null : set,
        bad ? set : null,
        diagnostics,
        (passedOver.isEmpty() ? Explanation.NONE : explanation(questions.size(), passedOver))
            .with(doubts, account(doubts)));
  }

  private static List<Explanation.Stretch> account(List<Explanation.Doubt> doubts) {
    return doubts.isEmpty()
        ? List.of()
        : List.of(
            new Explanation.Stretch(1, 1, "title", 0),
            new Explanation.Stretch(2, 2, "stem", 1),
            new Explanation.Stretch(3, 5, "option", 1),
            new Explanation.Stretch(7, 7, "stem", 2));
  }

  private static Explanation.PassedOver passedOver(String[] words) {
    return new Explanation.PassedOver(
        words[2], Integer.parseInt(words[0]), Integer.parseInt(words[1]));
  }

  private static Explanation explanation(int questions, List<Explanation.PassedOver> passedOver) {
    return new Explanation(
        List.of(
            new Explanation.Shape("heading", 12, 0, "nothing stands under most of them"),
            new Explanation.Shape("bold-number", questions + 1, questions, "they count up from 1"),
            new Explanation.Shape("list", 1, 0, "there is one alone")),
        passedOver);
  }

  private static String picture(PictureFinder pictures, String path) {
    return switch (pictures.find(path)) {
      case PictureFinder.Found found -> "picture of " + found.content().length + " bytes";
      case PictureFinder.Missing missing -> "no picture: " + missing.why();
    };
  }

  private static Question question(String id, String stem, Origin origin) {
    Question open = Sets.open(id, RichText.of(stem));
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
