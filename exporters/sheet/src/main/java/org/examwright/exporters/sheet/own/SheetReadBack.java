package org.examwright.exporters.sheet.own;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.markdown.PictureNames;
import org.examwright.markdown.Tidied;
import org.examwright.model.Asset;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.examwright.reading.sheet.SheetReader;
import org.jspecify.annotations.Nullable;

/** Reads a sheet again as it was written, and says what is not in it. */
record SheetReadBack(QuestionSet set, PictureNames pictures) {
  private static final String KEEP = "keep the set as JSON too, which holds everything";

  /** The pictures of a set as files beside it. */
  static PictureFinder finder(QuestionSet set, PictureNames names) {
    Map<String, Asset> assets =
        set.assets().stream().collect(Collectors.toMap(names::of, Function.identity()));
    return name -> {
      Asset asset = assets.get(name);
      return asset == null
          ? new PictureFinder.Missing("it is not there")
          : new PictureFinder.Found(asset.content());
    };
  }

  /**
   * What a file does not say of the set.
   *
   * @param leftOut questions of which that is known
   */
  void compare(String name, byte[] file, List<Question> leftOut, List<Diagnostic> losses) {
    Reader.Result result = new SheetReader().read(new Source(name, file, finder(set, pictures)));
    QuestionSet read = result.set() == null ? result.rest() : result.set();
    Map<String, Question> questions =
        read == null
            ? Map.of()
            : read.questions().collect(Collectors.toMap(Question::id, Function.identity()));
    for (Section section : set.sections()) {
      for (Question question : section.questions()) {
        if (!leftOut.contains(question)) {
          question(question, questions.get(question.id()), losses);
        }
      }
    }
    if (read != null && leftOut.isEmpty()) {
      sections(read, losses);
    }
  }

  private void question(Question question, @Nullable Question read, List<Diagnostic> losses) {
    Tidied.Sayable sayable = Tidied.sayable(question, pictures);
    if (sayable.singled()) {
      loss(
          Weight.CHANGED,
          question,
          Feature.LINK,
          "a link within a link loses its address: only the outer one can be followed",
          "put one behind the other",
          losses);
    }
    if (sayable.filled()) {
      loss(
          Weight.CHANGED,
          question,
          Feature.CHARACTERS,
          "a text in which there is nothing to see becomes a no-break space",
          "write something into it",
          losses);
    }
    Feature kind = FeatureUse.kind(question);
    if (read == null) {
      loss(
          Weight.LOST,
          question,
          kind,
          "the question is not read as a question again",
          KEEP,
          losses);
    } else if (!Tidied.of(read).equals(sayable.question())) {
      loss(Weight.CHANGED, question, kind, "the question is not read again as it is", KEEP, losses);
    }
  }

  private static void loss(
      Weight weight,
      Question question,
      Feature feature,
      String message,
      String hint,
      List<Diagnostic> losses) {
    losses.add(Diagnostic.loss(weight, question.origin(), feature, message, hint));
  }

  /** What is said of categories and of the set as a whole. */
  private void sections(QuestionSet read, List<Diagnostic> losses) {
    Question first = set.questions().findFirst().orElseThrow();
    List<Section> there = set.sections().stream().filter(this::isSaid).toList();
    boolean same =
        there.size() == read.sections().size()
            && set.title().strip().equals(read.title())
            && set.language().equals(read.language())
            && set.sitting().equals(read.sitting());
    for (int i = 0; same && i < there.size(); i++) {
      same = isSame(there.get(i), read.sections().get(i));
    }
    if (!same) {
      loss(
          Weight.CHANGED,
          first,
          Feature.SECTIONS,
          "what the set says of itself or its categories is not read again as it is",
          KEEP,
          losses);
    }
  }

  private boolean isSaid(Section section) {
    return !section.questions().isEmpty()
        || !Tidied.sayable(section.introduction(), pictures).isEmpty();
  }

  private boolean isSame(Section one, Section other) {
    RichText introduction = Tidied.sayable(one.introduction(), pictures);
    return Tidied.path(one.path()).equals(Tidied.path(other.path()))
        && introduction.equals(Tidied.of(other.introduction()))
        && one.questions().size() == other.questions().size()
        && java.util.Objects.equals(one.pick(), other.pick());
  }
}
