package org.examwright.rendering.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.link.DeadLink;
import org.examwright.rendering.link.LinkAddress;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetWords;
import org.examwright.rendering.version.Versions;

/** Reports what of a set does not come onto paper as it is. */
public final class PaperLosses {
  private final Typesetting typesetting;
  private final Origin origin;
  private final Set<Diagnostic> losses = new LinkedHashSet<>();
  private final Set<Integer> characters = new LinkedHashSet<>();

  private PaperLosses(Typesetting typesetting, Origin origin) {
    this.typesetting = typesetting;
    this.origin = origin;
  }

  /** What is not printed, what is declared beforehand and what depends on the content. */
  public static List<Diagnostic> of(
      Versions versions,
      List<Edition> editions,
      Capabilities capabilities,
      Typesetting typesetting) {
    QuestionSet set = versions.printed();
    List<Diagnostic> losses = new ArrayList<>(versions.said());
    losses.addAll(DeclaredLosses.of(set, capabilities));
    Origin first = set.questions().findFirst().orElseThrow().origin();
    PaperLosses title = new PaperLosses(typesetting, first);
    title.characters(set.title());
    title.characters(SheetWords.in(set.language()).all());
    title.language(set.language());
    losses.addAll(title.all());
    for (Section section : set.sections()) {
      Origin place =
          section.questions().isEmpty() ? first : section.questions().getFirst().origin();
      PaperLosses head = new PaperLosses(typesetting, place);
      section.path().forEach(head::characters);
      head.text(section.introduction());
      losses.addAll(head.all());
      for (Question question : section.questions()) {
        PaperLosses own = new PaperLosses(typesetting, question.origin());
        question.texts().forEach(own::text);
        PrintedStrings.of(question).forEach(own::characters);
        own.choicesInLines(question.interaction());
        if (editions.contains(Edition.STUDY) && !editions.contains(Edition.HANDOUT)) {
          own.explainedUnasked(question);
        }
        losses.addAll(own.all());
      }
    }
    return losses;
  }

  private Set<Diagnostic> all() {
    MissingCharacters.of(characters)
        .forEach(
            missing -> lose(Weight.CHANGED, Feature.CHARACTERS, missing.message(), missing.hint()));
    return losses;
  }

  private void language(String language) {
    if (!SheetWords.areKnownIn(language)) {
      lose(
          Weight.NOTE,
          Feature.LANGUAGE,
          "the words of the sheet, such as Name and Date, are in English, since those of `"
              + language
              + "` are not known",
          "translate them in Word, or take a language that is known");
    }
  }

  private void text(RichText text) {
    new TextWalk(this::block, this::inline).visit(text);
  }

  /** A choice among others in a line has no paragraphs, lists or tables of its own. */
  private void choicesInLines(Interaction interaction) {
    if (interaction instanceof Interaction.Gaps gaps
        && gaps.gaps().stream()
            .filter(Gap.DropDownGap.class::isInstance)
            .map(Gap.DropDownGap.class::cast)
            .flatMap(gap -> gap.choices().stream())
            .anyMatch(
                choice ->
                    choice.content().blocks().size() != 1
                        || !(choice.content().blocks().getFirst() instanceof Block.Paragraph))) {
      lose(
          Weight.CHANGED,
          Feature.CHOICE_MARKUP,
          "a choice of a drop-down that has more than one paragraph is printed as words in a line",
          "write each choice in one line");
    }
  }

  /** Answers stand apart from questions, and a text that asks nothing is none of them. */
  private void explainedUnasked(Question question) {
    if (!question.isAnswered()) {
      if (!question.feedback().general().isEmpty()) {
        unexplained(Feature.GENERAL_FEEDBACK);
      }
      if (!question.feedback().hints().isEmpty()) {
        unexplained(Feature.HINTS);
      }
    }
  }

  private void unexplained(Feature feature) {
    lose(
        Weight.NOTE,
        feature,
        feature.label() + " of a text that asks nothing is printed in the handout alone",
        "print the handout, or say it in the text");
  }

  private void block(Block block) {
    switch (block) {
      case Block.CodeBlock code -> characters(code.code());
      case Block.DisplayFormula formula -> formula(formula.tex(), true);
      case Block.Paragraph ignored -> {}
      case Block.Heading ignored -> {}
      case Block.BulletList ignored -> {}
      case Block.OrderedList ignored -> {}
      case Block.Quote ignored -> {}
      case Block.Table ignored -> {}
      case Block.Rule ignored -> {}
    }
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> characters(text.value());
      case Inline.Code code -> characters(code.code());
      case Inline.Formula formula -> formula(formula.tex(), false);
      case Inline.Image image -> picture(image);
      case Inline.Link link -> link(link);
      case Inline.Strong ignored -> {}
      case Inline.Emphasis ignored -> {}
      case Inline.Strike ignored -> {}
      case Inline.Subscript ignored -> {}
      case Inline.Superscript ignored -> {}
      case Inline.LineBreak ignored -> {}
      case Inline.GapMark ignored -> {}
    }
  }

  private void characters(String text) {
    characters.addAll(typesetting.charactersInNoFont(text));
  }

  private void formula(String tex, boolean display) {
    if (!typesetting.setsFormula(tex, display)) {
      lose(
          Weight.CHANGED,
          Feature.FORMULA,
          "the formula `" + tex + "` is not understood and printed as it is written",
          "check its spelling, or write it with other commands of LaTeX's mathematics");
    }
  }

  private void picture(Inline.Image image) {
    tooltip(image.isRemote() ? Feature.REMOTE_IMAGE : Feature.IMAGE, image.title());
    if (!image.isRemote() && !typesetting.showsPicture(image.source())) {
      lose(
          Weight.LOST,
          Feature.IMAGE,
          "the picture `" + image.source() + "` cannot be shown; its description is printed",
          "save it anew as PNG or JPEG");
    }
  }

  /** Nobody points at anything on paper. */
  private void tooltip(Feature feature, String title) {
    if (!title.isEmpty()) {
      lose(
          Weight.LOST,
          feature,
          "what appears on pointing at " + feature.label() + " is left out",
          "say it in the text");
    }
  }

  private void link(Inline.Link link) {
    tooltip(Feature.LINK, link.title());
    if (LinkAddress.of(link.target()).isEmpty()) {
      losses.add(DeadLink.loss(link.target(), origin));
    } else {
      TextWalk.ofInlines(
              inline -> {
                if (inline instanceof Inline.Image) {
                  linkedPicture(link);
                }
              })
          .visit(link.content());
    }
  }

  private void linkedPicture(Inline.Link link) {
    lose(
        Weight.CHANGED,
        Feature.LINK,
        "a picture cannot be clicked to go to `" + link.target() + "`",
        "write the link beside the picture");
  }

  private void lose(Weight weight, Feature feature, String message, String hint) {
    losses.add(Diagnostic.loss(weight, origin, feature, message, hint));
  }

  /** What a program that sets paper can show. */
  public interface Typesetting {
    /**
     * Whether a formula is set as one; else its LaTeX is printed.
     *
     * @param display whether it stands in a line of its own
     */
    boolean setsFormula(String tex, boolean display);

    /** Whether a picture of the set is shown; else its description is printed. */
    boolean showsPicture(String source);

    /** The characters of a text that no font has, each once; their codes are printed. */
    default List<Integer> charactersInNoFont(String text) {
      return List.of();
    }
  }
}
