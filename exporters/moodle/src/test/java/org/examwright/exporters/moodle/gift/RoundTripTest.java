package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Artifact;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.api.Test;

/** Random sets that use everything come back from Moodle's importer but for what is reported. */
class RoundTripTest {
  private static final int FILES = LongRun.count(10, 2);
  private static final int QUESTIONS = 2_000;

  /** Moodle takes them, and the exporter warns of them too. */
  private static final String CREDITS = "the positive weights add up to";

  private final long seed = Long.getLong("gift.seed", 20261122L);
  private final RandomQuestions random =
      new RandomQuestions(new Random(seed), Pieces.OF_GIFT).withoutPictures();

  @Test
  void moodleStoresEverythingButWhatIsReported() {
    for (int file = 0; file < FILES; file++) {
      requireStored(random.set(QUESTIONS), "seed %d, file %d".formatted(seed, file));
    }
  }

  private static void requireStored(QuestionSet set, String place) {
    Map<String, GiftImport.Stored> stored = new HashMap<>();
    List<String> introductions = new ArrayList<>();
    Artifact file = GiftFiles.export(set).artifacts().getFirst();
    assertThat(ImportForm.takes("set." + file.suffix(), file.content())).as(place).isTrue();
    GiftImport imported = GiftImport.of(GiftFiles.text(List.of(file)));
    assertThat(imported.error()).as(place).isNull();
    assertThat(imported.warnings()).as(place).allMatch(said -> said.contains(CREDITS));
    for (GiftImport.Stored each : imported.questions()) {
      if (each.idnumber() == null) {
        introductions.add(ArrivedContent.html(each.text()));
      } else {
        stored.put(each.idnumber(), each);
      }
    }
    assertThat(introductions).as(place).isEqualTo(introductions(set));

    Map<Integer, Set<Feature>> reported = reported(set);
    Set<String> introduced = introduced(set);
    for (Question question : set.questions().toList()) {
      String where = "%s, %s".formatted(place, question);
      GiftArrival arrival = new GiftArrival(question);
      GiftImport.Stored found = stored.remove(question.id());
      String number = "%04d".formatted(question.origin().line());
      boolean titled = !question.title().isEmpty();
      boolean gapped = question.interaction() instanceof Interaction.Gaps;
      assertThat(found == null ? List.of() : ArrivedContent.of(found, titled, gapped))
          .as(where)
          .isEqualTo(
              arrival.omission().isEmpty()
                  ? ArrivedContent.of(question, number)
                  : List.<String>of());
      Set<Feature> losses = arrival.losses();
      if (introduced.contains(question.id())) {
        losses.add(Feature.SECTION_INTRODUCTION);
      }
      assertThat(reported.getOrDefault(question.origin().line(), Set.of()))
          .as("losses, " + where)
          .isEqualTo(losses);
    }
    assertThat(stored).as(place).isEmpty();
  }

  private static List<String> introductions(QuestionSet set) {
    return set.sections().stream()
        .map(Section::introduction)
        .filter(introduction -> !introduction.isEmpty())
        .map(ArrivedContent::words)
        .toList();
  }

  /** The first questions of sections that have an introduction. */
  private static Set<String> introduced(QuestionSet set) {
    Set<String> introduced = new HashSet<>();
    set.sections().stream()
        .filter(section -> !section.introduction().isEmpty())
        .forEach(section -> introduced.add(section.questions().getFirst().id()));
    return introduced;
  }

  private static Map<Integer, Set<Feature>> reported(QuestionSet set) {
    Map<Integer, Set<Feature>> reported = new HashMap<>();
    for (Diagnostic said : GiftFiles.export(set).diagnostics()) {
      if (said.severity() == Severity.LOSS) {
        reported
            .computeIfAbsent(said.origin().line(), line -> EnumSet.noneOf(Feature.class))
            .add(said.feature());
      }
    }
    return reported;
  }
}
