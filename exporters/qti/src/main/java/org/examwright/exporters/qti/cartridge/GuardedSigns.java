package org.examwright.exporters.qti.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Finds names and descriptions of which {@link GuardedText} changes what is seen. */
final class GuardedSigns {
  private GuardedSigns() {}

  static List<Diagnostic> of(QuestionSet set, CartridgeOutline outline) {
    List<Diagnostic> losses = new ArrayList<>();
    for (Section section : set.sections()) {
      Origin place =
          section.questions().stream()
              .findFirst()
              .or(() -> set.questions().findFirst())
              .orElseThrow()
              .origin();
      described(Stream.of(section.introduction()), place, losses);
      section.questions().stream()
          .filter(question -> !outline.leavesOut(question))
          .forEach(question -> question(question, losses));
    }
    return losses;
  }

  private static void question(Question question, List<Diagnostic> losses) {
    String title = PlainText.of(question.title());
    if (question.isAnswered() && !GuardedText.inName(title).equals(title)) {
      losses.add(
          Diagnostic.loss(
              Weight.NOTE,
              question.origin(),
              Feature.TITLE,
              "a space stands behind `<` and `&` in the name, which Moodle would take for markup",
              ""));
    }
    described(question.texts(), question.origin(), losses);
  }

  private static void described(Stream<RichText> texts, Origin place, List<Diagnostic> losses) {
    List<String> changed = new ArrayList<>();
    TextWalk walk =
        TextWalk.ofInlines(
            inline -> shown(inline).filter(GuardedSigns::isChanged).forEach(changed::add));
    texts.forEach(walk::visit);
    if (!changed.isEmpty()) {
      losses.add(
          Diagnostic.loss(
              Weight.NOTE,
              place,
              Feature.CHARACTERS,
              "`\"` in the description of a picture or link becomes `”`, and `&` is kept apart from"
                  + " a name behind it",
              ""));
    }
  }

  private static Stream<String> shown(Inline inline) {
    if (inline instanceof Inline.Image image) {
      return Stream.of(image.alt(), image.title());
    }
    return inline instanceof Inline.Link link ? Stream.of(link.title()) : Stream.empty();
  }

  private static boolean isChanged(String words) {
    String escaped = Html.escape(words);
    return !GuardedText.inAttribute(escaped).equals(escaped);
  }
}
