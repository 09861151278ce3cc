package org.examwright.reading.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.sheet.grid.CardLines;
import org.examwright.reading.sheet.grid.KindLines;

/** What a text file is written in. */
enum WrittenIn {
  GIFT("GIFT"),
  AIKEN("Aiken"),
  MARKDOWN("Markdown"),
  XML("XML"),
  JSON("JSON"),
  KINDS("lines that Blackboard uploads"),
  CARDS("cards with a tab between their sides"),
  PLAIN("plain text");

  private static final int SAMPLE = 200_000;

  /** So many pairs of asterisks are no accident. */
  private static final int MANY = 5;

  private static final Pattern XML_START =
      Pattern.compile("\\s*<(?:\\?xml|!DOCTYPE|quiz\\b|html\\b|question\\b|questestinterop\\b)");
  private static final Pattern JSON_START = Pattern.compile("\\s*(?:\\{\\s*\"|\\[\\s*\\{\\s*\")");
  private static final Pattern GIFT_SIGN =
      Pattern.compile("(?m)^(?:\\$CATEGORY:|::[^\\n]{1,200}?::)");
  private static final Pattern GIFT_ANSWERS =
      Pattern.compile(
          "(?<!\\\\)\\{\\s*(?:[=~]|#\\s*[\\d.+-]|#\\s*=|(?:T|TRUE|F|FALSE)\\s*[}#]|(?:\\[\\w+]\\s*)?[=~])");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//");
  private static final Pattern OPTION = Pattern.compile("[A-Z][).] ?\\S.*");
  private static final Pattern ANSWER = Pattern.compile("ANSWER: [A-Z]\\s*");

  private static final Pattern HEADING = Pattern.compile("(?:\\A|\\n[ \\t]*\\n)#{1,6} +\\S");
  private static final Pattern BOLD =
      Pattern.compile("\\*\\*[^*\\s](?:[^*\\n]{0,300}[^*\\s])?\\*\\*(?!\\w)");
  private static final Pattern BOLD_LINE =
      Pattern.compile("(?m)^ {0,3}\\*\\*[^*\\s](?:[^*\\n]{0,300}[^*\\s])?\\*\\*(?!\\w)");
  private static final Pattern TICKS = Pattern.compile("(?m)(?<!`)`[^`\\n]{1,200}`(?!`)");
  private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}```");
  private static final Pattern TILDES = Pattern.compile("(?m)^ {0,3}~~~");
  private static final Pattern BOX = Pattern.compile("(?m)^\\s*[-*+] \\[[ xX]] ");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]{1,200}]\\([^)\\s]{1,500}\\)");
  private static final Pattern DETAILS = Pattern.compile("(?m)^<details>");

  /** Marks of Markdown, by what is in each text that has them. */
  private static final Map<String, Pattern> MARKS =
      Map.of("`", TICKS, "```", FENCE, "~~~", TILDES, "] ", BOX, "](", LINK, "<details>", DETAILS);

  private final String title;

  WrittenIn(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** What a text seems to be written in. */
  static WrittenIn of(String text) {
    if (KindLines.are(text)) {
      return KINDS;
    }
    if (CardLines.are(text)) {
      return CARDS;
    }
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (XML_START.matcher(sample).lookingAt()) {
      return XML;
    }
    if (JSON_START.matcher(sample).lookingAt()) {
      return JSON;
    }
    if (isGift(sample)) {
      return GIFT;
    }
    if (isMarkdown(sample)) {
      return MARKDOWN;
    }
    return isAiken(text) ? AIKEN : PLAIN;
  }

  private static boolean isGift(String text) {
    if (text.indexOf('{') < 0) {
      return false;
    }
    if (GIFT_SIGN.matcher(text).find()) {
      return true;
    }
    int answers = count(GIFT_ANSWERS, text);
    if (answers == 0) {
      return false;
    }
    int paragraphs = 0;
    for (String paragraph : text.split("\\n\\s*\\n", -1)) {
      boolean words = paragraph.lines().anyMatch(line -> !line.isBlank() && !isComment(line));
      paragraphs += words ? 1 : 0;
    }
    return answers * 2 >= paragraphs;
  }

  private static boolean isComment(String line) {
    return COMMENT.matcher(line).lookingAt();
  }

  /** Each question on a line, options with capital letters, and an answer; nothing else. */
  private static boolean isAiken(String text) {
    int state = 0; // 0: a question comes, 1: options come
    char next = 'A';
    int questions = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        continue;
      }
      if (state == 0) {
        if (OPTION.matcher(line).matches() || QuestionNumber.of(line).isPresent()) {
          return false;
        }
        state = 1;
        next = 'A';
      } else if (ANSWER.matcher(line).matches()) {
        if (next < 'C' || line.charAt("ANSWER: ".length()) >= next) {
          return false;
        }
        questions++;
        state = 0;
      } else if (OPTION.matcher(line).matches() && line.charAt(0) == next) {
        next++;
      } else {
        return false;
      }
    }
    return questions > 0 && state == 0;
  }

  private static boolean isMarkdown(String text) {
    if (text.startsWith("---\n") && text.indexOf("\n---\n", 4) > 0) {
      return true;
    }
    boolean heading = text.indexOf('#') >= 0 && HEADING.matcher(text).find();
    boolean stars = text.contains("**");
    int bold = stars ? count(BOLD, text) : 0;
    int boldLines = stars ? count(BOLD_LINE, text) : 0;
    int others = 0;
    for (Map.Entry<String, Pattern> mark : MARKS.entrySet()) {
      others += text.contains(mark.getKey()) && mark.getValue().matcher(text).find() ? 1 : 0;
    }
    return (heading && (bold > 0 || others > 0))
        || boldLines > 1
        || (bold > 1 && others > 1)
        || bold > MANY;
  }

  private static int count(Pattern pattern, String text) {
    int count = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
