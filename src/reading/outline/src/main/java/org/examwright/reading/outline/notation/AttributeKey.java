package org.examwright.reading.outline.notation;

import java.util.Locale;

/** The keys of attributes of questions, options, accepted answers and categories. */
public enum AttributeKey {
  POINTS,
  TAGS,
  TITLE,
  MARKDOWN_TITLE,
  ID,
  LABEL,
  LINES,
  FILES,
  TYPES,
  SHUFFLE,
  CASE,
  UNIT,
  CREDIT,
  CATEGORY,
  PICK,
  FEEDBACK;

  /** The key as it is written. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The attribute with a value that needs no quotes. */
  public String with(String value) {
    return word() + "=" + value;
  }

  /** The attribute with a value of any words. */
  public String quoting(String words) {
    return with(QuotedValue.written(words));
  }
}
