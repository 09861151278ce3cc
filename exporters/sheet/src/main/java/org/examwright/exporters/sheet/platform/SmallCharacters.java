package org.examwright.exporters.sheet.platform;

/** Characters that stand above or below the line by themselves. */
enum SmallCharacters {
  ABOVE("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ", "^"),
  BELOW("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎", "_");

  private final String usual;
  private final String small;
  private final String sign;

  SmallCharacters(String usual, String small, String sign) {
    this.usual = usual;
    this.small = small;
    this.sign = sign;
  }

  /** Words in such characters; behind a sign where there are none for them. */
  String of(String words) {
    if (words.chars().allMatch(c -> usual.indexOf(c) >= 0)) {
      StringBuilder out = new StringBuilder();
      words.chars().forEach(c -> out.append(small.charAt(usual.indexOf(c))));
      return out.toString();
    }
    return words.length() == 1 ? sign + words : sign + "(" + words + ")";
  }
}
