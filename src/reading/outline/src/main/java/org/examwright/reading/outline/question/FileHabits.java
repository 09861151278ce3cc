package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.examwright.reading.outline.options.OptionsOffered;

/** What all questions of a file have in common; any number of threads may ask for it. */
final class FileHabits {
  private final SetDefaults defaults;
  private final List<String> lines;
  private final OptionsOffered options;
  private final Function<String, Node> parser;
  private final Map<String, DecimalSign> decimalSigns = new ConcurrentHashMap<>();

  /**
   * @param lines of the file
   * @param parser of texts that stand within attributes
   */
  FileHabits(
      SetDefaults defaults,
      List<String> lines,
      OptionsOffered options,
      Function<String, Node> parser) {
    this.defaults = defaults;
    this.lines = lines;
    this.options = options;
    this.parser = parser;
  }

  SetDefaults defaults() {
    return defaults;
  }

  List<String> lines() {
    return lines;
  }

  OptionsOffered options() {
    return options;
  }

  Function<String, Node> parser() {
    return parser;
  }

  /**
   * What stands between whole numbers and fractions.
   *
   * @param language of the set, as a BCP 47 tag
   */
  DecimalSign decimalSign(String language) {
    return decimalSigns.computeIfAbsent(language, code -> DecimalSign.in(lines, code));
  }
}
