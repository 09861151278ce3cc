package org.examwright.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.WhiteSpace;

/** Comments, the lines that say a question's id number and tags. */
public final class GiftComment {
  private static final String START = "//";
  private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\]|[^\\]\\x00-\\x1f\\x7f])+)]");
  private static final Pattern TAG =
      Pattern.compile("\\[tag:((?:\\\\]|[^\\]<>`\\x00-\\x1f\\x7f])*)]");

  private GiftComment() {}

  /** Whether a line is a comment. */
  public static boolean is(String line) {
    return line.startsWith(START);
  }

  /** The line that says an id number, without its end. */
  public static String id(String number) {
    return line("id", sayable(number));
  }

  /** An id number in which Moodle reads no tag. */
  public static String sayable(String number) {
    return number.replace("[tag:", "(tag:");
  }

  /** The line that says a tag, without its end. */
  public static String tag(String tag) {
    return line("tag", tag);
  }

  /** The first id number that comments say. */
  public static Optional<String> idIn(String comments) {
    Matcher id = ID.matcher(comments);
    return id.find() ? Optional.of(value(id)).filter(value -> !value.isEmpty()) : Optional.empty();
  }

  /** The tags that comments say, also empty ones. */
  public static List<String> tagsIn(String comments) {
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(comments);
    while (tag.find()) {
      tags.add(value(tag));
    }
    return tags;
  }

  private static String line(String key, String value) {
    return START + " [" + key + ":" + value.replace("]", "\\]") + "]";
  }

  private static String value(Matcher token) {
    return WhiteSpace.trim(token.group(1)).replace("\\]", "]");
  }
}
