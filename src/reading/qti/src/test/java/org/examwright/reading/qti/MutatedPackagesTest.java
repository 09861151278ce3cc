package org.examwright.reading.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a package or a document, its reader says what came of it. */
class MutatedPackagesTest {
  private static final int CASES = LongRun.count(10_000, 400);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "/>",
          "&",
          "&#0;",
          "&nbsp;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "\u0000",
          "\"",
          "<item>",
          "</item>",
          "<item ident='a'/>",
          "<section>",
          "</section>",
          "<not>",
          "</and>",
          "<response_lid>",
          "<presentation/>",
          "<varequal/>",
          "<!DOCTYPE a [<!ENTITY b 'c'>]>",
          "ident=\"x\"",
          "99999999999999999999",
          "-1",
          "NaN",
          "1e999",
          "");

  private static final String QUIZ =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <questestinterop><assessment ident="q" title="Trees"><section ident="root_section">
      <item ident="i1" title="One"><itemmetadata><qtimetadata>
      <qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>multiple_choice_question</fieldentry></qtimetadatafield>
      <qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>2</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
      <presentation><material><mattext texttype="text/html">&lt;p&gt;Which tree &lt;img src="../img/a.png" alt="a"&gt;?&lt;/p&gt;</mattext></material>
      <response_lid ident="r" rcardinality="Single"><render_choice shuffle="Yes">
      <response_label ident="a"><material><mattext>Oak</mattext></material></response_label>
      <response_label ident="b"><material><mattext>Fir</mattext></material></response_label></render_choice></response_lid></presentation>
      <resprocessing><outcomes><decvar maxvalue="100" varname="SCORE"/></outcomes>
      <respcondition continue="No"><conditionvar><varequal respident="r">a</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar><displayfeedback linkrefid="a_fb"/></respcondition></resprocessing>
      <itemfeedback ident="a_fb"><material><mattext>Yes</mattext></material></itemfeedback></item>
      <section title="Group"><selection_ordering><selection><selection_number>1</selection_number></selection></selection_ordering>
      <item ident="i2"><presentation><material><mattext>How many [x] [y]?</mattext></material>
      <response_str ident="x"><render_fib fibtype="Decimal"/></response_str><response_lid ident="y"><render_choice><response_label ident="1"><material><mattext>1</mattext></material></response_label></render_choice></response_lid></presentation>
      <resprocessing><respcondition><conditionvar><or><varequal respident="x">5</varequal><and><vargte respident="x">4</vargte><varlte respident="x">6</varlte></and></or></conditionvar><setvar action="Add">50</setvar></respcondition>
      <respcondition><conditionvar><not><varequal respident="y">1</varequal></not></conditionvar><setvar action="Add">50</setvar></respcondition></resprocessing></item></section>
      </section></assessment></questestinterop>
      """;

  private final long seed = Long.getLong("qti.seed", 20261130L);
  private final Random random = new Random(seed);

  @Test
  void aMutatedDocumentGivesQuestionsOrAnError() {
    for (int i = 0; i < CASES; i++) {
      String document = QUIZ;
      for (int times = random.nextInt(4); times >= 0; times--) {
        int from = random.nextInt(document.length());
        int to = Math.min(document.length(), from + random.nextInt(12));
        document =
            document.substring(0, from)
                + PIECES.get(random.nextInt(PIECES.size()))
                + document.substring(
                    random.nextInt(8) == 0 ? Math.min(from + 300, document.length()) : to);
      }
      require(new Zipped().with("q/q.xml", document).with("img/a.png", "x").bytes(), i);
    }
  }

  @Test
  void aMutatedPackageGivesQuestionsOrAnError() {
    byte[] zip =
        new Zipped()
            .with(
                "imsmanifest.xml",
                "<manifest><resources><resource identifier='a' type='imsqti_xmlv1p2' href='q/q.xml'/></resources></manifest>")
            .with("q/q.xml", QUIZ)
            .with("img/a.png", "x")
            .bytes();
    for (int i = 0; i < CASES; i++) {
      byte[] mutated =
          Arrays.copyOf(zip, random.nextInt(5) == 0 ? random.nextInt(zip.length) : zip.length);
      for (int times = random.nextInt(6); times >= 0 && mutated.length > 0; times--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      require(mutated, i);
    }
  }

  private void require(byte[] content, int i) {
    Reader.Result result =
        Assertions.assertTimeoutPreemptively(
            LONGEST, () -> QtiReads.read("quiz.zip", content), "seed " + seed + ", case " + i);
    boolean error =
        result.diagnostics().stream().anyMatch(said -> said.severity() == Severity.ERROR);
    assertThat(result.set() == null).as("seed %d, case %d", seed, i).isEqualTo(error);
  }
}
