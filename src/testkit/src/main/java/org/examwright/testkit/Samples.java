package org.examwright.testkit;

import static org.examwright.testkit.Sets.open;
import static org.examwright.testkit.Sets.openResponse;
import static org.examwright.testkit.Sets.question;
import static org.examwright.testkit.Sets.withFeedback;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Asset;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** One sample for every feature; a new feature stops the build here until it has one. */
public final class Samples {
  private static final RichText STEM = RichText.of("qstemprobe What is asked?");
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal FULL = Credit.FULL;

  private Samples() {}

  public static Stream<Sample> all() {
    return Stream.of(Feature.values()).map(Samples::of);
  }

  /** The sample of one feature. */
  public static Sample of(Feature feature) {
    return switch (feature) {
      case OPEN_RESPONSE -> sample(feature, question("q", STEM, openResponse()), "qstemprobe");
      case SINGLE_CHOICE ->
          sample(feature, question("q", STEM, choices(false, true)), "qkeyprobe", "qwrongprobe");
      case MULTIPLE_CHOICE ->
          sample(feature, question("q", STEM, choices(true, true)), "qkeyprobe", "qwrongprobe");
      case TRUE_FALSE ->
          sample(
              feature,
              question("q", STEM, new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY)),
              "qstemprobe");
      case SHORT_ANSWER -> sample(feature, question("q", STEM, shortAnswer(false)), "qshortprobe");
      case NUMERIC -> sample(feature, question("q", STEM, numeric("")), "qstemprobe", "31.25");
      case MATCHING ->
          sample(
              feature,
              question("q", STEM, matching(List.of())),
              "qleftprobe",
              "qrightprobe",
              "qotherprobe");
      case ORDERING ->
          sample(
              feature,
              question(
                  "q",
                  STEM,
                  new Interaction.Ordering(
                      List.of(
                          RichText.of("qfirstprobe"),
                          RichText.of("qsecondprobe"),
                          RichText.of("qthirdprobe")))),
              "qfirstprobe",
              "qsecondprobe",
              "qthirdprobe");
      case TEXT_GAP ->
          sample(
              feature,
              gap(new Gap.TextGap("1", List.of(AcceptedAnswer.of("qgapprobe")), false)),
              "qbeforeprobe",
              "qgapprobe",
              "qafterprobe");
      case DROP_DOWN_GAP ->
          sample(
              feature,
              gap(dropDown(RichText.of("qkeyprobe"))),
              "qbeforeprobe",
              "qkeyprobe",
              "qwrongprobe",
              "qafterprobe");
      case NUMERIC_GAP ->
          sample(
              feature,
              gap(new Gap.NumericGap("1", List.of(NumericAnswer.of(value("31.25", "0.5"))))),
              "qbeforeprobe",
              "31.25",
              "qafterprobe");
      case FILE_UPLOAD -> sample(feature, question("q", STEM, upload(1, List.of())), "qstemprobe");
      case DESCRIPTION ->
          sample(feature, question("q", STEM, new Interaction.None()), "qstemprobe");
      case MODEL_ANSWER ->
          sample(
              feature,
              question(
                  "q",
                  STEM,
                  new Interaction.OpenResponse(RichText.of("qmodelprobe"), RichText.EMPTY, null)),
              "qmodelprobe");
      case GRADER_NOTES ->
          sample(
              feature,
              question(
                  "q",
                  STEM,
                  new Interaction.OpenResponse(RichText.EMPTY, RichText.of("qnotesprobe"), null)),
              "qnotesprobe");
      case EXPECTED_LINES ->
          sample(
              feature,
              question(
                  "q", STEM, new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, 12)));
      case ACCEPTED_FILES ->
          sample(feature, question("q", STEM, upload(3, List.of(".pdf"))), "pdf");
      case PARTIAL_CREDIT ->
          sample(
              feature,
              question(
                  "q",
                  STEM,
                  new Interaction.ShortAnswer(
                      List.of(
                          AcceptedAnswer.of("qshortprobe"),
                          new AcceptedAnswer("qpartialprobe", HALF, RichText.EMPTY)),
                      false)),
              "qpartialprobe",
              "50");
      case CASE_SENSITIVE -> sample(feature, question("q", STEM, shortAnswer(true)), "qshortprobe");
      case CASE_INSENSITIVE ->
          sample(feature, question("q", STEM, shortAnswer(false)), "qshortprobe");
      case UNIT -> sample(feature, question("q", STEM, numeric("qunit")), "qunit");
      case MATCHING_DISTRACTORS ->
          sample(
              feature,
              question("q", STEM, matching(List.of(List.of(new Inline.Text("qdistractorprobe"))))),
              "qdistractorprobe");
      case SHUFFLE -> sample(feature, question("q", STEM, choices(false, true)));
      case FIXED_ORDER -> sample(feature, question("q", STEM, choices(false, false)));
      case POINTS ->
          sample(feature, Sets.withPoints(question("q", STEM, choices(false, true)), "2.5"));
      case TITLE ->
          sample(
              feature,
              Sets.titled(question("q", STEM, openResponse()), "qtitleprobe"),
              "qtitleprobe");
      case GENERAL_FEEDBACK ->
          sample(
              feature,
              withFeedback(
                  question("q", STEM, choices(false, true)),
                  Feedback.general(RichText.of("qgeneralprobe"))),
              "qgeneralprobe");
      case OUTCOME_FEEDBACK ->
          sample(
              feature,
              withFeedback(
                  question("q", STEM, choices(false, true)),
                  new Feedback(
                      RichText.EMPTY,
                      RichText.of("qcorrectprobe"),
                      RichText.EMPTY,
                      RichText.of("qincorrectprobe"),
                      List.of())),
              "qcorrectprobe",
              "qincorrectprobe");
      case CHOICE_FEEDBACK ->
          sample(
              feature,
              question(
                  "q",
                  STEM,
                  new Interaction.ChoiceSelection(
                      false,
                      List.of(
                          new Choice(
                              RichText.of("qkeyprobe"), true, null, RichText.of("qrightfbprobe")),
                          new Choice(
                              RichText.of("qwrongprobe"),
                              false,
                              null,
                              RichText.of("qwrongfbprobe"))),
                      true)),
              "qrightfbprobe",
              "qwrongfbprobe");
      case ANSWER_FEEDBACK ->
          sample(
              feature,
              question(
                  "q",
                  STEM,
                  new Interaction.ShortAnswer(
                      List.of(
                          new AcceptedAnswer("qshortprobe", FULL, RichText.of("qanswerfbprobe"))),
                      false)),
              "qanswerfbprobe");
      case HINTS ->
          sample(
              feature,
              withFeedback(
                  question("q", STEM, choices(false, true)),
                  new Feedback(
                      RichText.EMPTY,
                      RichText.EMPTY,
                      RichText.EMPTY,
                      RichText.EMPTY,
                      List.of(RichText.of("qhintprobe")))),
              "qhintprobe");
      case TAGS -> sample(feature, Sets.withTags(open("q", STEM), "qtagprobe"), "qtagprobe");
      case SECTIONS ->
          inSection(feature, List.of("qouterprobe", "qinnerprobe"), RichText.EMPTY, "qinnerprobe");
      case SECTION_INTRODUCTION ->
          inSection(feature, List.of("Part"), RichText.of("qintroprobe"), "qintroprobe");
      case SECTION_PICK -> {
        List<Question> pool = List.of(open("q1", STEM), open("q2", STEM), open("q3", STEM));
        Section section = new Section(List.of("Part"), RichText.EMPTY, pool, 2);
        yield new Sample(
            feature,
            new QuestionSet("Sample", "en", List.of(section), List.of()),
            List.of("qstemprobe"));
      }
      case LANGUAGE -> {
        QuestionSet set = Sets.of(open("q", STEM));
        yield new Sample(
            feature, new QuestionSet("Sample", "de", set.sections(), List.of()), List.of());
      }
      case TIME_LIMIT -> sat(feature, new Sitting(45, null));
      case ATTEMPTS -> sat(feature, new Sitting(null, 3));
      case TITLE_BLOCK -> headed(feature);
      case CODE_BLOCK ->
          stem(
              feature,
              new Block.CodeBlock("python", "qcodeprobe = 1\n\n    qindentprobe = 2"),
              "qcodeprobe",
              "qindentprobe");
      case INLINE_CODE -> stem(feature, paragraph(new Inline.Code("qcodeprobe")), "qcodeprobe");
      case LIST ->
          stem(
              feature,
              new Block.BulletList(true, List.of(RichText.of("qitemprobe"), RichText.of("two"))),
              "qitemprobe");
      case LIST_START ->
          stem(
              feature,
              new Block.OrderedList(7, true, List.of(RichText.of("qitemprobe"))),
              "qitemprobe");
      case TABLE ->
          stem(
              feature,
              new Block.Table(
                  List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
                  row("qheadprobe", "second"),
                  List.of(row("qcellprobe", "fourth"))),
              "qheadprobe",
              "qcellprobe");
      case QUOTE -> stem(feature, new Block.Quote(RichText.of("qquoteprobe")), "qquoteprobe");
      case FORMULA -> stem(feature, paragraph(new Inline.Formula("x^2")));
      case IMAGE -> {
        Question question =
            question(
                "q",
                RichText.of(paragraph(new Inline.Image("dot.png", "qaltprobe", "", null, null))),
                openResponse());
        yield new Sample(
            feature, Sets.of(List.of(question), List.of(picture("dot.png"))), List.of());
      }
      case REMOTE_IMAGE ->
          stem(
              feature,
              paragraph(
                  new Inline.Image("https://example.org/a.png", "qaltprobe", "", null, null)));
      case LINK ->
          stem(
              feature,
              paragraph(
                  new Inline.Link(
                      "https://example.org/", "", List.of(new Inline.Text("qlinkprobe")))),
              "qlinkprobe");
      case STRIKE ->
          stem(
              feature,
              paragraph(new Inline.Strike(List.of(new Inline.Text("qstrikeprobe")))),
              "qstrikeprobe");
      case SUB_AND_SUPERSCRIPT ->
          stem(
              feature,
              paragraph(
                  new Inline.Subscript(List.of(new Inline.Text("qsubprobe"))),
                  new Inline.Superscript(List.of(new Inline.Text("qsupprobe")))),
              "qsubprobe",
              "qsupprobe");
      case CHOICE_MARKUP ->
          sample(
              feature,
              gap(
                  dropDown(
                      RichText.ofInlines(
                          List.of(new Inline.Strong(List.of(new Inline.Text("qkeyprobe"))))))),
              "qkeyprobe");
      case CHARACTERS ->
          stem(feature, paragraph(new Inline.Text("qplainprobe é ß “”")), "qplainprobe");
    };
  }

  /** A picture of one pixel. */
  public static Asset picture(String name) {
    return new Asset(
        name,
        "image/png",
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
  }

  private static Sample sample(Feature feature, Question question, String... probes) {
    return new Sample(feature, Sets.of(question), List.of(probes));
  }

  private static Sample stem(Feature feature, Block block, String... probes) {
    return sample(feature, open("q", STEM.then(RichText.of(block))), probes);
  }

  private static Sample sat(Feature feature, Sitting sitting) {
    return new Sample(
        feature,
        new QuestionSet("Sample", "en", Sets.of(open("q", STEM)).sections(), List.of(), sitting),
        List.of());
  }

  private static Sample headed(Feature feature) {
    TitleBlock block =
        new TitleBlock(
            "qschoolprobe", "qcourseprobe", "qdateprobe", "qauthorprobe", "qinstructprobe", null);
    return new Sample(
        feature,
        new QuestionSet(
            "Sample", "en", Sets.of(open("q", STEM)).sections(), List.of(), Sitting.OPEN, block),
        List.of("qschoolprobe", "qcourseprobe", "qdateprobe", "qauthorprobe", "qinstructprobe"));
  }

  private static Sample inSection(
      Feature feature, List<String> path, RichText introduction, String... probes) {
    Section section = new Section(path, introduction, List.of(open("q", STEM)));
    return new Sample(
        feature, new QuestionSet("Sample", "en", List.of(section), List.of()), List.of(probes));
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines));
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Stream.of(cells).map(cell -> new Block.Cell(List.of(new Inline.Text(cell)))).toList());
  }

  private static Interaction choices(boolean multiple, boolean shuffle) {
    List<Choice> choices =
        multiple
            ? List.of(
                Choice.of(RichText.of("qkeyprobe"), true),
                Choice.of(RichText.of("qwrongprobe"), false),
                Choice.of(RichText.of("also right"), true))
            : List.of(
                Choice.of(RichText.of("qkeyprobe"), true),
                Choice.of(RichText.of("qwrongprobe"), false));
    return new Interaction.ChoiceSelection(multiple, choices, shuffle);
  }

  private static Interaction shortAnswer(boolean caseSensitive) {
    return new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("qshortprobe")), caseSensitive);
  }

  private static Interaction numeric(String unit) {
    return new Interaction.Numeric(List.of(NumericAnswer.of(value("31.25", "0.5"))), unit);
  }

  private static NumericAnswer.Value value(String value, String tolerance) {
    return new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance));
  }

  private static Interaction matching(List<List<Inline>> distractors) {
    return new Interaction.Matching(
        List.of(
            new Pair(RichText.of("qleftprobe"), List.of(new Inline.Text("qrightprobe"))),
            new Pair(RichText.of("another left"), List.of(new Inline.Text("qotherprobe")))),
        distractors,
        true);
  }

  private static Gap dropDown(RichText key) {
    return new Gap.DropDownGap(
        "1", List.of(Choice.of(key, true), Choice.of(RichText.of("qwrongprobe"), false)));
  }

  private static Question gap(Gap gap) {
    return question(
        "q",
        RichText.of(
            paragraph(
                new Inline.Text("qbeforeprobe "),
                new Inline.GapMark(gap.id()),
                new Inline.Text(" qafterprobe"))),
        new Interaction.Gaps(List.of(gap)));
  }

  private static Interaction upload(int files, List<String> types) {
    return new Interaction.FileUpload(files, types, RichText.EMPTY, RichText.EMPTY);
  }
}
