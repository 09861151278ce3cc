package org.examwright.reading.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comments say of a question: its id number and tags.
 *
 * @param idNumber the first that is given
 */
record Comments(@Nullable String idNumber, List<String> tags) {
  private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\]|[^\\]\\x00-\\x1f\\x7f])+)]");
  private static final Pattern TAG =
      Pattern.compile("\\[tag:((?:\\\\]|[^\\]<>`\\x00-\\x1f\\x7f])*)]");

  static Comments of(List<Excerpt> comments) {
    String all = String.join("\n", comments.stream().map(Excerpt::text).toList());
    Matcher id = ID.matcher(all);
    String number = id.find() ? value(id) : "";
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(all);
    while (tag.find()) {
      tags.add(value(tag));
    }
    return new Comments(number.isEmpty() ? null : number, tags);
  }

  private static String value(Matcher token) {
    return token.group(1).strip().replace("\\]", "]");
  }
}
