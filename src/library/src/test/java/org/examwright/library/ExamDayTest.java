package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.text.RichText;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** The papers and keys of an exam day, by the words that are printed on them. */
class ExamDayTest {
  private static final int SEEDS = LongRun.count(300, 12);
  private static final Pattern STEM = Pattern.compile("stem(\\d+)x|opt(\\d+)x(\\d+)x");
  private static final Pattern ANSWER =
      Pattern.compile("(?<!\\S)(\\d+)\\. ([A-Z](?:, [A-Z])*)(?!\\S)");

  private static QuestionSet set(Random random) {
    int count = 3 + random.nextInt(20);
    List<Question> questions =
        IntStream.range(0, count).mapToObj(i -> question(i, random)).toList();
    int cut = 1 + random.nextInt(count - 1);
    return new QuestionSet(
        "Exam",
        "en",
        List.of(
            new Section(List.of("First part"), RichText.EMPTY, questions.subList(0, cut)),
            new Section(List.of("Second part"), RichText.EMPTY, questions.subList(cut, count))),
        List.of());
  }

  /** Each word on it says what it is. */
  private static Question question(int number, Random random) {
    int choices = 2 + random.nextInt(6);
    boolean multiple = random.nextInt(3) == 0;
    int key = random.nextInt(choices);
    return Sets.question(
        "q" + number,
        RichText.of("stem" + number + "x is asked?"),
        new Interaction.ChoiceSelection(
            multiple,
            IntStream.range(0, choices)
                .mapToObj(
                    i ->
                        Choice.of(
                            RichText.of("opt" + number + "x" + i + "x is offered"),
                            i == key || (multiple && random.nextBoolean())))
                .toList(),
            false));
  }

  @Test
  void theKeyOfEachPaperIsRightAndWordHasWhatPdfHas() {
    for (int seed = 0; seed < SEEDS; seed++) {
      QuestionSet set = set(new Random(seed));
      Map<String, String> pdf = printed(set, "pdf", seed);
      Map<String, String> word = printed(set, "word", seed);

      assertThat(pdf.keySet()).as("seed %d", seed).isEqualTo(word.keySet());
      for (String letter : List.of("a", "b", "c")) {
        for (Map<String, String> files : List.of(pdf, word)) {
          requireRight(
              set,
              Objects.requireNonNull(files.get("worksheet-" + letter)),
              Objects.requireNonNull(files.get("key-" + letter)),
              "seed " + seed + ", version " + letter);
        }
      }
      pdf.forEach(
          (name, words) ->
              assertThat(told(words))
                  .as(name)
                  .isEqualTo(told(Objects.requireNonNull(word.get(name)))));
    }
  }

  /** The words of each file, by its name without its ending. */
  private static Map<String, String> printed(QuestionSet set, String format, int seed) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Artifact artifact :
        Examwright.export(
                set,
                format,
                Map.of("edition", "worksheet,key", "versions", "3", "seed", Integer.toString(seed)))
            .artifacts()) {
      files.put(
          artifact.suffix().replaceFirst("\\..*", ""),
          PrintedText.of(artifact.suffix(), artifact.content()));
    }
    return files;
  }

  private static void requireRight(QuestionSet set, String paper, String key, String place) {
    Map<Integer, List<String>> offered = new LinkedHashMap<>();
    for (MatchResult found : STEM.matcher(paper).results().toList()) {
      if (found.group(1) != null) {
        offered.put(Integer.valueOf(found.group(1)), new ArrayList<>());
      } else {
        Objects.requireNonNull(offered.get(Integer.valueOf(found.group(2)))).add(found.group(3));
      }
    }
    assertThat(offered).as(place).hasSize(set.size());
    Map<Integer, List<String>> letters = new HashMap<>();
    for (MatchResult found : ANSWER.matcher(key).results().toList()) {
      letters.put(Integer.valueOf(found.group(1)), List.of(found.group(2).split(", ", -1)));
    }
    int number = 0;
    for (Map.Entry<Integer, List<String>> printed : offered.entrySet()) {
      number++;
      assertThat(
              Objects.requireNonNull(letters.get(number)).stream()
                  .map(letter -> printed.getValue().get(letter.charAt(0) - 'A')))
          .as("%s, question %d", place, number)
          .containsExactlyInAnyOrderElementsOf(right(set, printed.getKey()));
    }
  }

  private static List<String> right(QuestionSet set, int question) {
    Interaction.ChoiceSelection asked =
        (Interaction.ChoiceSelection)
            set.questions()
                .filter(q -> q.id().equals("q" + question))
                .findFirst()
                .orElseThrow()
                .interaction();
    return IntStream.range(0, asked.choices().size())
        .filter(i -> asked.choices().get(i).key())
        .mapToObj(Integer::toString)
        .toList();
  }

  /**
   * What a paper tells, without what Word counts by itself and what stands at the edges of pages.
   */
  private static List<String> told(String words) {
    return Pattern.compile(
            "stem\\d+x is asked\\?|opt\\d+x\\d+x is offered|(First|Second) part"
                + "|(?<!\\S)\\d+\\. [A-Z](?:, [A-Z])*(?= \\d|$| \\D{2})")
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
