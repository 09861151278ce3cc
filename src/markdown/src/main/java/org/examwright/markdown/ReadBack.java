package org.examwright.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.MarkdownReader;
import org.jspecify.annotations.Nullable;

/** Asks the reader what it makes of a text, so that nobody has to guess. */
public record ReadBack(PictureFinder pictures) {
  private static final String SHAPE = "bold";
  private static final String TITLE = "# x\n\n";
  private static final String QUESTION = "\n\n**1. x** {#x}\n";
  private static final String OTHER_QUESTION = "\n\n**1. x** {#y}\n";

  /** The pictures of a set as files beside it. */
  public static ReadBack of(QuestionSet set, PictureNames names) {
    Map<String, Asset> assets =
        set.assets().stream().collect(Collectors.toMap(names::of, Function.identity()));
    return new ReadBack(
        name -> {
          Asset asset = assets.get(name);
          return asset == null
              ? new PictureFinder.Missing("it is not there")
              : new PictureFinder.Found(asset.content());
        });
  }

  /** The one question that a text is; nothing if it is anything else. */
  public Optional<Question> question(String written) {
    return Optional.ofNullable(set(written))
        .filter(set -> set.sections().size() == 1)
        .map(set -> set.sections().getFirst())
        .filter(section -> section.questions().size() == 1 && section.introduction().isEmpty())
        .filter(section -> section.path().isEmpty())
        .map(section -> Tidied.of(section.questions().getFirst()));
  }

  /** What is read of a text that stands above questions. */
  public Optional<RichText> introduction(String written) {
    return Optional.ofNullable(set(TITLE + "## x\n\n" + written + QUESTION))
        .filter(set -> set.sections().size() == 1 && set.size() == 1)
        .map(set -> set.sections().getFirst())
        .filter(section -> section.path().size() == 1)
        .map(Section::introduction)
        .map(Tidied::of);
  }

  /** Whether a picture is found under its name, and its name says of what kind it is. */
  public boolean isPicture(Asset asset) {
    Inline image = new Inline.Image(asset.name(), "x", "", null, null);
    String line = new BlockWriting(false).line(List.of(image), Place.LINE);
    return Optional.ofNullable(set("**1. " + line + "** {#x}\n"))
        .filter(set -> set.assets().equals(List.of(asset)))
        .isPresent();
  }

  /** Whether a name can stand in a heading, whatever stands above and below it. */
  public boolean isCategory(String written, String name) {
    String heading = "\n### " + written;
    String text = "\n\n1. a\n";
    List<String> path = List.of("x", name);
    return Optional.ofNullable(
            set(TITLE + "## x" + OTHER_QUESTION + heading + text + heading + QUESTION))
        .filter(set -> set.size() == 2 && set.sections().size() == 3)
        .filter(set -> Tidied.path(set.sections().get(1).path()).equals(path))
        .filter(set -> Tidied.path(set.sections().get(2).path()).equals(path))
        .isPresent();
  }

  private @Nullable QuestionSet set(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new MarkdownReader().read(new Source("set.md", bytes, pictures, SHAPE)).set();
  }
}
