package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Finds the formulas and pictures of a set that Word cannot show as they are. */
final class WordLosses {
  private final WordFormulas formulas;
  private final PictureRuns pictures;
  private final Set<Diagnostic> losses = new LinkedHashSet<>();

  private WordLosses(WordFormulas formulas, PictureRuns pictures) {
    this.formulas = formulas;
    this.pictures = pictures;
  }

  static List<Diagnostic> of(QuestionSet set, WordFormulas formulas) {
    WordLosses found = new WordLosses(formulas, new PictureRuns(set));
    Origin origin = set.questions().findFirst().orElseThrow().origin();
    for (Section section : set.sections()) {
      if (!section.questions().isEmpty()) {
        origin = section.questions().getFirst().origin();
      }
      found.texts(Stream.of(section.introduction()), origin);
      for (Question question : section.questions()) {
        found.texts(question.texts(), question.origin());
      }
    }
    return new ArrayList<>(found.losses);
  }

  private void texts(Stream<RichText> texts, Origin origin) {
    TextWalk walk =
        new TextWalk(
            block -> {
              if (block instanceof Block.DisplayFormula formula) {
                formula(formula.tex(), true, origin);
              }
            },
            inline -> {
              if (inline instanceof Inline.Formula formula) {
                formula(formula.tex(), false, origin);
              } else if (inline instanceof Inline.Image image && !image.isRemote()) {
                picture(image, origin);
              } else if (inline instanceof Inline.Link link) {
                link(link, origin);
                linkedPicture(link, origin);
              }
            });
    texts.forEach(walk::visit);
  }

  private void formula(String tex, boolean display, Origin origin) {
    if (formulas.of(tex, display).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.FORMULA,
              "the formula `" + tex + "` is not understood and stands there as it was typed",
              "check its spelling, or write it with other commands"));
    }
  }

  private void link(Inline.Link link, Origin origin) {
    if (WordLinkTarget.of(link.target()).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.LINK,
              "the link to `" + link.target() + "` leads nowhere; its words stand alone",
              "give the whole address, such as `https://example.org/page`"));
    }
  }

  private void linkedPicture(Inline.Link link, Origin origin) {
    if (link.content().stream().anyMatch(Inline.Image.class::isInstance)) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.LINK,
              "a picture cannot be clicked to go to `" + link.target() + "`",
              "write the link beside the picture"));
    }
  }

  private void picture(Inline.Image image, Origin origin) {
    if (pictures.find(image.source()).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              origin,
              Feature.IMAGE,
              "the picture `"
                  + image.source()
                  + "` is not shown, since it is damaged or no PNG, JPEG or GIF; its description"
                  + " stands there instead",
              "save it as PNG"));
    }
  }
}
