package org.examwright.exporters.word;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.TitleBlock;
import org.examwright.rendering.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** What a template may ask for anywhere in its text, by its name in braces: {@code {title}}. */
enum Placeholder {
  TITLE,
  VERSION,
  COURSE,
  DATE,
  AUTHOR,
  INSTITUTION;

  /** Any of them; the first group is its name. */
  static final Pattern WRITTEN =
      Pattern.compile(
          Stream.of(values())
              .map(Placeholder::name)
              .collect(Collectors.joining("|", "\\{\\s*(", ")\\s*\\}")),
          Pattern.CASE_INSENSITIVE);

  static Placeholder named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** As templates write it. */
  String written() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  /** What stands for each on a sheet; empty for what nobody says. */
  static Map<Placeholder, String> values(Sheet sheet, QuestionSet set) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    for (Placeholder placeholder : values()) {
      values.put(
          placeholder,
          switch (placeholder) {
            case TITLE -> sheet.title();
            case VERSION -> sheet.letter();
            case COURSE, DATE, AUTHOR, INSTITUTION -> said(placeholder.in(set.titleBlock()));
          });
    }
    return values;
  }

  /** Whether a set may say it beside its title. */
  boolean isPartOfTitleBlock() {
    return switch (this) {
      case TITLE, VERSION -> false;
      case COURSE, DATE, AUTHOR, INSTITUTION -> true;
    };
  }

  /** What the title block says of it; null for what nobody says, or what is no part of it. */
  @Nullable String in(TitleBlock block) {
    return switch (this) {
      case TITLE, VERSION -> null;
      case COURSE -> block.course();
      case DATE -> block.date();
      case AUTHOR -> block.author();
      case INSTITUTION -> block.institution();
    };
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words;
  }
}
