package org.examwright.app.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts names as people do: {@code week-2} stands before {@code week-10}. */
final class NaturalOrder {
  /** Letters count before their case does, and numbers by what they say. */
  static final Comparator<String> OF_NAMES =
      ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

  private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

  private NaturalOrder() {}

  private static int compare(String one, String other) {
    List<String> left = parts(one);
    List<String> right = parts(other);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = comparePart(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(name);
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    return parts;
  }

  private static int comparePart(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      String left = withoutZeros(one);
      String right = withoutZeros(other);
      return left.length() == right.length()
          ? left.compareTo(right)
          : Integer.compare(left.length(), right.length());
    }
    return one.compareToIgnoreCase(other);
  }

  private static boolean isNumber(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }
}
