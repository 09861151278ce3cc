package org.examwright.reading.word;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.examwright.model.text.Html;
import org.examwright.reading.outline.words.Vocabulary;

/** Writes tables of Moodle's Word template as the Moodle XML that Moodle makes of them. */
final class MoodleXmlWriting {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
  private static final Pattern TOLERANCE =
      Pattern.compile("\\s*(-?[\\d.,]+(?:[eE]-?\\d+)?)\\s*(?:±|\\+/-|:)\\s*([\\d.,]+)\\s*");

  private final MoodleMarkup markup;
  private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<quiz>");
  private String category = "";

  MoodleXmlWriting(MoodleMarkup markup) {
    this.markup = markup;
  }

  /** The file with all of some tables, each on a line of its own. */
  String of(List<MoodleTable> tables) {
    tables.forEach(this::question);
    return xml.append("</quiz>").toString();
  }

  private void question(MoodleTable table) {
    if (!table.category().equals(category)) {
      category = table.category();
      xml.append("<question type=\"category\"><category><text>")
          .append(Html.escape(category))
          .append("</text></category></question>");
    }
    String type =
        switch (table.kind()) {
          case "MC", "MA" -> "multichoice";
          case "MS" -> "multichoiceset";
          case "TF" -> "truefalse";
          case "SA" -> "shortanswer";
          case "MAT" -> "matching";
          case "CL" -> "cloze";
          case "ES" -> "essay";
          case "MW" -> "gapselect";
          case "DDT" -> "ddwtos";
          case "DE" -> "description";
          default -> "numerical";
        };
    xml.append("\n<question type=\"").append(type).append("\">");
    xml.append("<name>").append(plain(table.name())).append("</name>");
    text(
        "questiontext",
        table.kind().equals("CL") ? new ClozeTable(table, markup).text() : markup.of(table.text()));
    settings(table);
    table.remarks().forEach(this::remark);
    tags(table);
    for (List<List<WordLine>> cells : table.answers()) {
      switch (table.kind()) {
        case "CL", "ES", "DE" -> {} // distractors are in the text already
        case "MAT" -> pair(cells);
        case "MW" -> word("selectoption", cells);
        case "DDT" -> word("dragbox", cells);
        default -> answer(table.kind(), cells);
      }
    }
    xml.append("</question>");
  }

  private void settings(MoodleTable table) {
    String mark = table.setting(MoodleLabel.MARK).replace(',', '.');
    if (NUMBER.matcher(mark).matches() && !table.kind().equals("CL")) {
      xml.append("<defaultgrade>").append(mark).append("</defaultgrade>");
    }
    switch (table.kind()) {
      case "MC" -> xml.append("<single>true</single>");
      case "MA", "MS" -> xml.append("<single>false</single>");
      default -> {} // the type says it
    }
    String shuffle = table.setting(MoodleLabel.SHUFFLE);
    if (!shuffle.isEmpty()) {
      xml.append("<shuffleanswers>").append(isYes(shuffle) ? "1" : "0").append("</shuffleanswers>");
    }
    if (isYes(table.setting(MoodleLabel.CASE))) {
      xml.append("<usecase>1</usecase>");
    }
    String id = table.setting(MoodleLabel.IDENTITY);
    if (!id.isEmpty() && !id.equals("_")) {
      xml.append("<idnumber>").append(Html.escape(id)).append("</idnumber>");
    }
    String lines = table.setting(MoodleLabel.LINES).replaceAll("\\D", "");
    if (!lines.isEmpty()) {
      xml.append("<responsefieldlines>").append(lines).append("</responsefieldlines>");
    }
  }

  static boolean isYes(String value) {
    return Vocabulary.YES.has(value) || Vocabulary.TRUE.has(value) || value.equals("1");
  }

  private void remark(MoodleTable.Remark remark) {
    String html = blank(remark.text()) ? "" : markup.of(remark.text());
    if (html.isEmpty()) {
      return;
    }
    switch (remark.label()) {
      case GENERAL -> text("generalfeedback", html);
      case CORRECT -> text("correctfeedback", html);
      case PARTIALLY -> text("partiallycorrectfeedback", html);
      case INCORRECT -> text("incorrectfeedback", html);
      case HINT -> text("hint", html);
      case GRADERS -> text("graderinfo", html);
      case TEMPLATE -> text("responsetemplate", html);
      case HINT_FLAG,
          TAGS,
          MARK,
          SHUFFLE,
          PENALTY,
          CASE,
          IDENTITY,
          LINES,
          FILE_TYPES,
          ATTACHMENTS -> {} // how a platform shows hints is not kept
    }
  }

  /** The template has an underscore where nothing is. */
  private static boolean blank(List<WordLine> cell) {
    String words = MoodleTable.words(cell).strip();
    return words.isEmpty() || words.equals("_");
  }

  private void tags(MoodleTable table) {
    for (MoodleTable.Remark remark : table.remarks()) {
      if (remark.label() == MoodleLabel.TAGS && !blank(remark.text())) {
        xml.append("<tags>");
        for (String tag : MoodleTable.words(remark.text()).split("[,;]", -1)) {
          if (!tag.isBlank()) {
            xml.append("<tag>").append(plain(tag.strip())).append("</tag>");
          }
        }
        xml.append("</tags>");
      }
    }
  }

  private void answer(String kind, List<List<WordLine>> cells) {
    String words = MoodleTable.words(cells.get(1)).strip();
    String grade =
        cells.size() < 4 ? "" : MoodleTable.words(cells.get(3)).replaceAll("[^-\\d.,]", "");
    xml.append("<answer format=\"html\" fraction=\"")
        .append(grade.isEmpty() ? "0" : grade.replace(',', '.'))
        .append("\">");
    switch (kind) {
      case "TF" -> xml.append(plain(Vocabulary.TRUE.has(words) ? "true" : "false"));
      case "SA" -> xml.append(plain(words));
      case "NU", "NUM" -> {
        var tolerance = TOLERANCE.matcher(words);
        boolean both = tolerance.matches();
        xml.append(plain((both ? tolerance.group(1) : words).replace(',', '.')));
        xml.append("<tolerance>")
            .append(both ? tolerance.group(2).replace(',', '.') : "0")
            .append("</tolerance>");
      }
      default -> xml.append("<text>").append(data(markup.of(cells.get(1)))).append("</text>");
    }
    if (!blank(cells.get(2))) {
      text("feedback", markup.of(cells.get(2)));
    }
    xml.append("</answer>");
  }

  private void pair(List<List<WordLine>> cells) {
    xml.append("<subquestion format=\"html\"><text>")
        .append(blank(cells.get(1)) ? "" : data(markup.of(cells.get(1))))
        .append("</text><answer>")
        .append(plain(MoodleTable.words(cells.get(2)).strip()))
        .append("</answer></subquestion>");
  }

  /** Words to be put into a text have the letter or number of their group where grades are. */
  private void word(String element, List<List<WordLine>> cells) {
    String group =
        cells.size() < 4 ? "" : MoodleTable.words(cells.get(3)).strip().toUpperCase(Locale.ROOT);
    String number =
        group.matches("[A-T]")
            ? String.valueOf(group.charAt(0) - 'A' + 1)
            : group.matches("\\d{1,2}") ? group : "1";
    xml.append("<")
        .append(element)
        .append(">")
        .append(plain(MoodleTable.words(cells.get(1)).strip()))
        .append("<group>")
        .append(number)
        .append("</group></")
        .append(element)
        .append(">");
  }

  private void text(String element, String html) {
    xml.append("<")
        .append(element)
        .append(" format=\"html\"><text>")
        .append(data(html))
        .append("</text></")
        .append(element)
        .append(">");
  }

  /** Without ends of lines, so that each question has a line of its own. */
  private static String data(String html) {
    return Html.escape(html).replace("\n", "&#10;");
  }

  private static String plain(String words) {
    return "<text>" + Html.escape(words) + "</text>";
  }
}
