package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.PackageFile;
import org.jspecify.annotations.Nullable;

/** Reads a test: its sections and, where it refers to them, its items. */
final class TestReading {
  /** How our own packages name a test, in which a section has its whole path for a title. */
  private static final Pattern OWN = Pattern.compile("quiz-[0-9a-f]{8}");

  private static final String BETWEEN_NAMES = " / ";

  /** What says how a test runs, and nothing of what it asks. */
  private static final Set<String> RUNNING =
      Set.of("timelimits", "precondition", "branchrule", "testfeedback");

  private static final BigDecimal MOST_DRAWN = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final QtiReading reading;
  private final ItemFiles items;

  TestReading(QtiReading reading, ItemFiles items) {
    this.reading = reading;
    this.items = items;
  }

  /**
   * Adds all sections and questions of a test.
   *
   * @param file to which its references are relative
   */
  void read(Tag test, PackageFile file) {
    String title = test.attribute("title");
    reading.questions().title(title);
    reading.questions().sitting(TestSitting.of(test));
    boolean weighs = weighs(test);
    boolean own = OWN.matcher(test.attribute("identifier").strip()).matches();
    Reading within = new Reading(file, title, own, weighs);
    for (Tag part : test.children()) {
      if (part.is("testpart")) {
        within.children(part, List.of(title));
      } else if (!TestSitting.isSaid(part)) {
        within.child(part, List.of(title));
      }
    }
  }

  /** Whether the items' weights count, as they do unless the test sums up without them. */
  private static boolean weighs(Tag test) {
    List<Tag> summed = test.all("testvariables");
    return summed.isEmpty() || summed.stream().anyMatch(sum -> sum.has("weightidentifier"));
  }

  /** A test that is being read. */
  private final class Reading {
    private final PackageFile file;
    private final String title;
    private final boolean own;
    private final boolean weighs;

    Reading(PackageFile file, String title, boolean own, boolean weighs) {
      this.file = file;
      this.title = title;
      this.own = own;
      this.weighs = weighs;
    }

    void children(Tag parent, List<String> path) {
      boolean begun = false;
      for (Tag child : parent.children()) {
        if (TestSitting.isSaid(child)) {
          continue;
        }
        if (child.is("assessmentitemref") && !begun) {
          reading.questions().section(path, RichText.EMPTY);
        }
        begun = child.is("assessmentitemref");
        child(child, path);
      }
    }

    void child(Tag child, List<String> path) {
      switch (child.name()) {
        case "assessmentsection" -> section(child, path);
        case "assessmentitemref" -> item(child);
        case "assessmentsectionref" -> missing(child);
        default -> {
          if (RUNNING.contains(child.name())) {
            reading
                .problems()
                .tally(
                    child.origin(),
                    "`" + child.written() + "` says how a test runs, and is left out");
          }
        }
      }
    }

    private void section(Tag section, List<String> outer) {
      List<String> path = new ArrayList<>(outer);
      String name = section.attribute("title");
      if (!name.equals(title)) {
        path.addAll(own ? List.of(name.split(Pattern.quote(BETWEEN_NAMES), -1)) : List.of(name));
      }
      reading.questions().section(path, introduction(section));
      boolean within = true;
      int shown = 0;
      for (Tag child : section.children()) {
        if (child.is("assessmentitemref") && !within) {
          reading.questions().section(path, RichText.EMPTY);
        }
        within = !child.is("assessmentsection");
        int before = reading.questions().asked();
        child(child, path);
        boolean always = child.attribute("required").strip().equals("true");
        shown += always && reading.questions().asked() == before ? 1 : 0;
      }
      drawn(section, shown);
    }

    private RichText introduction(Tag section) {
      RichText text = RichText.EMPTY;
      for (Tag rubric : section.children("rubricblock")) {
        if (Rubrics.isForGraders(rubric)) {
          reading.problems().tally(rubric.origin(), "what a section tells graders is left out");
        } else {
          text =
              text.then(
                  reading
                      .texts()
                      .html(new ItemMarkup(tag -> Optional.empty()).of(rubric), rubric.origin()));
        }
      }
      return text;
    }

    /**
     * What is drawn of a section, if it is not all of it.
     *
     * @param shown how many of them are no questions and always shown
     */
    private void drawn(Tag section, int shown) {
      Optional<Tag> selection = section.child("selection");
      int count =
          selection
              .flatMap(tag -> RuleNumber.read(tag.attribute("select")))
              .map(number -> number.max(BigDecimal.ZERO).min(MOST_DRAWN).intValue())
              .orElse(0);
      if (count > 0 && section.children("assessmentsection").isEmpty()) {
        reading.questions().drawing(count, shown);
      } else if (selection.isPresent()) {
        reading
            .problems()
            .warning(
                selection.get().origin(),
                "the test draws parts of a section that has sections: all of them are taken",
                "draw from each of its sections");
      }
      if (selection.isEmpty()
          && section
              .child("ordering")
              .filter(order -> order.attribute("shuffle").strip().equals("true"))
              .isPresent()) {
        reading
            .problems()
            .tally(section.origin(), "the items of a section are not shuffled any more");
      }
    }

    private void item(Tag reference) {
      Optional<PackageFile> found = reading.files().find(reference.attribute("href"), file);
      if (found.isEmpty()) {
        missing(reference);
      } else {
        items.read(found.get(), weighs ? weight(reference) : null);
      }
    }

    private static @Nullable BigDecimal weight(Tag reference) {
      return reference
          .child("weight")
          .flatMap(weight -> RuleNumber.read(weight.attribute("value")))
          .orElse(null);
    }

    private void missing(Tag reference) {
      reading
          .problems()
          .error(
              reference.origin(),
              "`" + reference.attribute("href") + "`, to which the test refers, is missing",
              "export the test again, with all of its items; --keep-going leaves it out");
    }
  }
}
