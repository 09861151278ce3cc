package org.examwright.reading.markdown.writing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.MarkdownReader;
import org.jspecify.annotations.Nullable;

/** Asks the reader what it makes of a text, so that nobody has to guess. */
record ReadBack(PictureFinder pictures) {
  private static final String FRONT = "---\ntitle: x\nshape: bold\n---\n\n";

  /** The pictures of a set as files beside it. */
  static ReadBack of(QuestionSet set) {
    return new ReadBack(
        name ->
            set.asset(name)
                .<PictureFinder.Outcome>map(asset -> new PictureFinder.Found(asset.content()))
                .orElseGet(() -> new PictureFinder.Missing("it is not there")));
  }

  /** The one question that a text is; nothing if it is anything else. */
  Optional<Question> question(String written) {
    return Optional.ofNullable(set(FRONT + written))
        .filter(set -> set.sections().size() == 1)
        .map(set -> set.sections().getFirst())
        .filter(section -> section.questions().size() == 1 && section.introduction().isEmpty())
        .filter(section -> section.path().isEmpty())
        .map(section -> Tidied.of(section.questions().getFirst()));
  }

  /** What is read of a text that stands above questions. */
  Optional<RichText> introduction(String written) {
    return Optional.ofNullable(set(FRONT + "# x\n\n" + written + "\n\n**1. x** {#x}\n"))
        .filter(set -> set.sections().size() == 1 && set.size() == 1)
        .map(set -> set.sections().getFirst())
        .filter(section -> section.path().size() == 1)
        .map(Section::introduction)
        .map(Tidied::of);
  }

  /** Whether a name can stand in a heading. */
  boolean isCategory(String written, String name) {
    return Optional.ofNullable(set(FRONT + "# " + written + "\n\n**1. x** {#x}\n"))
        .filter(set -> set.size() == 1)
        .map(set -> set.sections().getFirst().path())
        .filter(path -> path.size() == 1 && path.getFirst().equals(name))
        .isPresent();
  }

  private @Nullable QuestionSet set(String text) {
    return new MarkdownReader()
        .read(new Source("set.md", text.getBytes(StandardCharsets.UTF_8), pictures))
        .set();
  }
}
