package org.examwright.exporters.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.GivenFile;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.LetterSize;
import org.examwright.rendering.theme.Theme;

/**
 * What the documents of an export look like: as a template has it, else as a theme.
 *
 * @param given the template, if one is
 * @param inColumns the same for what stands in columns
 */
record Looks(
    WordOptions options, Theme theme, Optional<Template> given, Optional<Template> inColumns) {
  private static final double ON_CARDS = 0.87;
  private static final double LARGE_PRINT = 16;

  /** How much wider letters without serifs are, and how much higher their lines. */
  private static final double SANS_SERIF = 1.15;

  private static final double SPACED = 1.1;

  /** Fonts that are made to be read easily have high lines. */
  private static final double HIGH = 1.4;

  static Looks of(WordOptions options, Theme theme) throws UnusableTemplateException {
    GivenFile file = options.template();
    if (!file.isGiven()) {
      return new Looks(options, theme, Optional.empty(), Optional.empty());
    }
    try {
      byte[] content = file.content();
      return new Looks(
          options,
          theme,
          Optional.of(Template.of(content, theme.italics(), 1)),
          Optional.of(Template.of(content, theme.italics(), theme.columns())));
    } catch (IOException e) {
      throw new UnusableTemplateException(
          "cannot be read", "give the name of a Word file that is there");
    }
  }

  /** The file that an edition begins as. */
  Template of(Edition edition) {
    PaperSize paper = options.print().paper();
    return switch (edition) {
      case WORKSHEET, HANDOUT, STUDY ->
          inColumns.orElseGet(
              () -> Template.builtIn(new PageLook(paper, theme, theme.columns(), 1)));
      case FLASHCARDS ->
          given.orElseGet(() -> Template.builtIn(new PageLook(paper, theme, 1, shareOnCards())));
      case KEY, BOOKLET, ANSWER_SHEET ->
          given.orElseGet(() -> Template.builtIn(PageLook.of(paper, theme)));
    };
  }

  /** There is little room on cards, but who needs large letters needs them there too. */
  private double shareOnCards() {
    return given.isPresent() || theme.size() >= LARGE_PRINT ? 1 : ON_CARDS;
  }

  /** How large letters are on cards. */
  LetterSize letters() {
    LetterSize letters =
        given
            .map(template -> template.fitting().scale().factor())
            .map(scale -> new LetterSize(scale, scale))
            .orElseGet(() -> LetterSize.of(theme));
    double lines = theme.font().isPresent() ? HIGH : SPACED;
    return new LetterSize(
        letters.width() * shareOnCards() * SANS_SERIF, letters.height() * shareOnCards() * lines);
  }

  /** What there is to know of them. */
  List<Diagnostic> notes(QuestionSet set) {
    List<Diagnostic> notes = new ArrayList<>();
    Origin origin = Origin.of(given.isPresent() ? options.template().name() : themeName());
    if (given.isPresent()) {
      given.get().notes().forEach(note -> notes.add(Diagnostic.note(origin, note)));
      for (Placeholder asked : given.get().asked()) {
        if (asked.isPartOfTitleBlock() && asked.in(set.titleBlock()) == null) {
          notes.add(
              Diagnostic.note(
                  origin,
                  "the template asks for " + asked.written() + ", which the set does not say"));
        }
      }
      List<String> unheeded = unheeded(given.get());
      if (!unheeded.isEmpty()) {
        notes.add(
            Diagnostic.note(
                origin,
                "the template itself says what pages look like, so that what else is asked for"
                    + " does not count: "
                    + String.join(", ", unheeded)));
      }
    } else {
      theme
          .font()
          .ifPresent(
              font ->
                  notes.add(
                      Diagnostic.note(
                          origin,
                          "the font `"
                              + font
                              + "` is shown on machines that have it; others take the next best")));
      if (theme.background().isPresent()) {
        notes.add(
            Diagnostic.note(
                origin,
                "the background is on the screen; Word prints it if its options for printing say"
                    + " so"));
      }
    }
    return notes;
  }

  private String themeName() {
    return options.print().look().theme().name();
  }

  /** What is asked for and otherwise in a template. */
  private List<String> unheeded(Template template) {
    List<String> unheeded = new ArrayList<>();
    add("font", theme.font().isPresent(), unheeded);
    add(
        "size",
        theme.size() != Theme.USUAL_SIZE
            && Math.abs(theme.scale() - template.fitting().scale().factor()) > 0.01,
        unheeded);
    add("line spacing", theme.lineSpacing() != Theme.USUAL_SPACING, unheeded);
    add("letter spacing", theme.letterSpacing() > 0, unheeded);
    add(
        "columns",
        inColumns.filter(each -> each.columns().count() < theme.columns()).isPresent(),
        unheeded);
    add("duplex", theme.duplex(), unheeded);
    add("margins", theme.margins().isPresent(), unheeded);
    add(
        "colours",
        theme.ink().isPresent() || theme.accent().isPresent() || theme.background().isPresent(),
        unheeded);
    return unheeded;
  }

  private static void add(String name, boolean said, List<String> unheeded) {
    if (said) {
      unheeded.add(name);
    }
  }
}
