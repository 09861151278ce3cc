package org.examwright.reading.markdown.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.model.Asset;
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
  private static final String SHAPE = "bold";
  private static final String TITLE = "# x\n\n";
  private static final String QUESTION = "\n\n**1. x** {#x}\n";
  private static final String OTHER_QUESTION = "\n\n**1. x** {#y}\n";

  /** The pictures of a set as files beside it. */
  static ReadBack of(QuestionSet set) {
    Map<String, Asset> assets =
        set.assets().stream().collect(Collectors.toMap(Asset::name, Function.identity()));
    return new ReadBack(
        name -> {
          Asset asset = assets.get(name);
          return asset == null
              ? new PictureFinder.Missing("it is not there")
              : new PictureFinder.Found(asset.content());
        });
  }

  /** The one question that a text is; nothing if it is anything else. */
  Optional<Question> question(String written) {
    return Optional.ofNullable(set(written))
        .filter(set -> set.sections().size() == 1)
        .map(set -> set.sections().getFirst())
        .filter(section -> section.questions().size() == 1 && section.introduction().isEmpty())
        .filter(section -> section.path().isEmpty())
        .map(section -> Tidied.of(section.questions().getFirst()));
  }

  /** What is read of a text that stands above questions. */
  Optional<RichText> introduction(String written) {
    return Optional.ofNullable(set(TITLE + "## x\n\n" + written + QUESTION))
        .filter(set -> set.sections().size() == 1 && set.size() == 1)
        .map(set -> set.sections().getFirst())
        .filter(section -> section.path().size() == 1)
        .map(Section::introduction)
        .map(Tidied::of);
  }

  /** Whether a name can stand in a heading, whatever stands above it. */
  boolean isCategory(String written, String name) {
    return Optional.ofNullable(set(TITLE + "## x" + OTHER_QUESTION + "\n### " + written + QUESTION))
        .filter(set -> set.size() == 2 && set.sections().size() == 2)
        .map(set -> Tidied.path(set.sections().getLast().path()))
        .filter(List.of("x", name)::equals)
        .isPresent();
  }

  private @Nullable QuestionSet set(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new MarkdownReader().read(new Source("set.md", bytes, pictures, SHAPE)).set();
  }
}
