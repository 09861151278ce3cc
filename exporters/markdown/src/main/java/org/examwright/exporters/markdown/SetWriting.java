package org.examwright.exporters.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.markdown.Manner;
import org.examwright.markdown.PictureNames;
import org.examwright.markdown.ReadBack;
import org.examwright.markdown.TextWriting;
import org.examwright.markdown.Tidied;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.FrontMatterWriting;
import org.examwright.reading.outline.Shape;

/** Writes a set: front matter, headings, questions. */
final class SetWriting {
  private final QuestionSet set;
  private final PictureNames pictures;
  private final ReadBack reader;
  private final HeadingWriting headings;
  private final List<String> parts = new ArrayList<>();
  private final List<Diagnostic> losses = new ArrayList<>();

  SetWriting(QuestionSet set) {
    this.set = set;
    this.pictures = PictureNames.of(set);
    this.reader = ReadBack.of(set, pictures);
    this.headings = new HeadingWriting(reader);
  }

  List<Diagnostic> losses() {
    return losses;
  }

  /** The set's pictures as files beside it. */
  List<Artifact> pictures() {
    return set.assets().stream()
        .map(asset -> Artifact.named(pictures.of(asset), asset.content()))
        .toList();
  }

  String write() {
    set.sections().forEach(this::section);
    pictures.others().keySet().stream().sorted().forEach(this::renamed);
    return front() + "\n\n" + String.join("\n\n", parts) + "\n";
  }

  private String front() {
    // Nothing in it is to be guessed, and nobody need doubt what it is.
    Integer pick = isWhole() ? set.sections().getFirst().pick() : null;
    String logo = set.titleBlock().logo();
    TitleBlock block =
        logo == null
            ? set.titleBlock()
            : set.titleBlock().with(set.asset(logo).map(pictures::of).orElse(logo));
    return FrontMatterWriting.of(
        set.title(), set.language(), pick, set.sitting(), block, Shape.BOLD.word());
  }

  /** Whether no heading divides the set, so that what is said of its section is said of the set. */
  private boolean isWhole() {
    return set.sections().size() == 1 && set.sections().getFirst().path().isEmpty();
  }

  private void renamed(String name) {
    losses.add(
        Diagnostic.warning(
            set.questions().findFirst().orElseThrow().origin(),
            "the picture `" + name + "` is called `" + pictures.others().get(name) + "`",
            "a file of its own name would not be taken for a picture"));
  }

  /** A section in which there is nothing is none. */
  private void section(Section section) {
    RichText introduction = Tidied.sayable(section.introduction(), pictures);
    if (QuestionLosses.holdsLinkInLink(section.introduction())) {
      losses.add(QuestionLosses.links(place(section)));
    }
    if (introduction.isEmpty() && section.questions().isEmpty()) {
      return;
    }
    parts.addAll(headings.write(Tidied.path(section.path()), isWhole() ? null : section.pick()));
    if (!introduction.isEmpty()) {
      parts.add(introduction(introduction, section));
    }
    section.questions().forEach(this::question);
  }

  private String introduction(RichText text, Section section) {
    String written = "";
    for (Manner manner : List.of(Manner.BRIEF, Manner.APART, Manner.EXPLICIT)) {
      written = TextWriting.of(manner).write(text);
      if (reader.introduction(written).filter(text::equals).isPresent()) {
        return written;
      }
    }
    losses.add(
        Diagnostic.loss(
            Weight.CHANGED,
            place(section),
            Feature.SECTION_INTRODUCTION,
            "some of the introduction's formatting has no signs in Markdown",
            "look at the text above the question"));
    return written;
  }

  private Origin place(Section section) {
    return section.questions().stream()
        .findFirst()
        .or(() -> set.questions().findFirst())
        .orElseThrow()
        .origin();
  }

  private void question(Question question) {
    Tidied.Sayable sayable = Tidied.sayable(question, pictures);
    Question tidied = sayable.question();
    String written = "";
    Optional<Question> read = Optional.empty();
    for (Manner manner : Manner.values()) {
      written = new QuestionWriting(tidied, manner).write();
      read = reader.question(written);
      if (read.filter(tidied::equals).isPresent()) {
        break;
      }
    }
    parts.add(written);
    new QuestionLosses(question, sayable, read.orElse(null)).into(losses);
  }
}
