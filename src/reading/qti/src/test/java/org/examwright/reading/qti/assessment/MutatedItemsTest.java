package org.examwright.reading.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Items that are damaged in any way are read or refused, but nothing crashes, hangs or is silent.
 */
class MutatedItemsTest {
  private static final int CASES = LongRun.count(10_000, 400);
  private static final Pattern PART = Pattern.compile("<[^>]*>|[\\w-]+='[^']*'|[^<>]+");

  private static final List<String> ITEMS =
      List.of(
          ItemXml.of(
              ItemXml.response(
                      "multiple",
                      "identifier",
                      "<correctResponse><value>A</value></correctResponse><mapping"
                          + " upperBound='2' defaultValue='-1'><mapEntry mapKey='A' mappedValue='2'/>"
                          + "</mapping>")
                  + ItemXml.score()
                  + "<itemBody><p>Which <b>one</b>?</p><choiceInteraction"
                  + " responseIdentifier='RESPONSE' maxChoices='0'><simpleChoice identifier='A'>a"
                  + "</simpleChoice><simpleChoice identifier='B'>b</simpleChoice>"
                  + "</choiceInteraction></itemBody>"
                  + ItemXml.rules(
                      "<setOutcomeValue identifier='SCORE'><mapResponse identifier='RESPONSE'/>"
                          + "</setOutcomeValue>")),
          ItemXml.of(
              ItemXml.response("single", "float", "")
                  + ItemXml.score()
                  + "<itemBody><p>How far?</p><p><textEntryInteraction"
                  + " responseIdentifier='RESPONSE'/> m</p></itemBody>"
                  + ItemXml.rules(
                      ItemXml.when(
                          "<and><gte><variable identifier='RESPONSE'/><baseValue baseType='float'>3"
                              + "</baseValue></gte><lte><variable identifier='RESPONSE'/><baseValue"
                              + " baseType='float'>4e2</baseValue></lte></and>",
                          ItemXml.set("SCORE", "float", "1")))),
          ItemXml.of(
              ItemXml.response(
                      "multiple",
                      "directedPair",
                      "<correctResponse><value>A X</value><value>B Y</value></correctResponse>")
                  + "<itemBody><matchInteraction responseIdentifier='RESPONSE'><prompt>Match.</prompt>"
                  + "<simpleMatchSet><simpleAssociableChoice identifier='A'>a</simpleAssociableChoice>"
                  + "<simpleAssociableChoice identifier='B'>b</simpleAssociableChoice>"
                  + "</simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier='X'>x"
                  + "</simpleAssociableChoice><simpleAssociableChoice identifier='Y'>y"
                  + "</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody>"
                  + "<modalFeedback outcomeIdentifier='F' identifier='f' showHide='hide'>Hm."
                  + "</modalFeedback>"));

  private final long seed = Long.getLong("qti.seed", 20261130L);

  @Test
  void nothingCrashesHangsOrIsSilent() {
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      String damaged = damaged(ITEMS.get(random.nextInt(ITEMS.size())), random);
      assertThatCode(
              () ->
                  Assertions.assertTimeoutPreemptively(
                      Duration.ofSeconds(20), () -> requireSaid(damaged)))
          .as("seed %d, case %d: %s", seed, i, damaged)
          .doesNotThrowAnyException();
    }
  }

  private static void requireSaid(String xml) {
    Reader.Result result = QtiReads.read("quiz.xml", xml.getBytes(StandardCharsets.UTF_8));
    if (result.set() == null) {
      assertThat(result.diagnostics()).isNotEmpty();
    } else {
      assertThat(result.set().size()).isPositive();
    }
  }

  /** The item with up to three parts flipped, cut, repeated or moved. */
  private static String damaged(String item, Random random) {
    String damaged = item;
    for (int times = 1 + random.nextInt(3); times > 0 && !damaged.isEmpty(); times--) {
      damaged = once(damaged, random);
    }
    return damaged;
  }

  private static String once(String item, Random random) {
    int at = random.nextInt(item.length());
    List<MatchResult> parts = new ArrayList<>(PART.matcher(item).results().toList());
    if (parts.isEmpty()) {
      return "";
    }
    MatchResult part = parts.get(random.nextInt(parts.size()));
    return switch (random.nextInt(6)) {
      case 0 -> item.substring(0, at) + (char) random.nextInt(0x250) + item.substring(at + 1);
      case 1 -> item.substring(0, at);
      case 2 -> item.substring(0, part.start()) + item.substring(part.end());
      case 3 -> item.substring(0, part.end()) + part.group() + item.substring(part.end());
      case 4 -> item.replace(part.group(), "");
      default -> {
        MatchResult other = parts.get(random.nextInt(parts.size()));
        yield item.substring(0, part.start()) + other.group() + item.substring(part.end());
      }
    };
  }
}
