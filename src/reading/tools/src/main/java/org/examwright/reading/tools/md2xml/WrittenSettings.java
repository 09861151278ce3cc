package org.examwright.reading.tools.md2xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Takes the settings {@code @shuffle=false} out of the text, and keeps them by their lines. */
final class WrittenSettings {
  private static final Pattern SETTING =
      Pattern.compile(
          "(?<!\\S)@(shuffle|numbering|force_multi)=(\\w+)\\s*", Pattern.CASE_INSENSITIVE);

  private final List<SourceLine> text = new ArrayList<>();
  private final List<Setting> settings = new ArrayList<>();

  private record Setting(int line, String name, String value) {}

  WrittenSettings(QuizFile file, MarkdownLines lines) {
    for (SourceLine line : lines.text()) {
      if (lines.isCode(line) || line.text().indexOf('@') < 0) {
        text.add(line);
        continue;
      }
      Matcher found = SETTING.matcher(line.text());
      while (found.find()) {
        String name = found.group(1).toLowerCase(Locale.ROOT);
        settings.add(new Setting(line.index(), name, found.group(2).toLowerCase(Locale.ROOT)));
        if (name.equals("numbering")) {
          file.problems()
              .tally(
                  file.at(line),
                  "how options are numbered is left out: each platform does so itself");
        }
      }
      text.add(line.with(SETTING.matcher(line.text()).replaceAll("").stripTrailing()));
    }
  }

  /** The lines without settings. */
  List<SourceLine> text() {
    return text;
  }

  /** What is set between two lines; the last counts. */
  Optional<String> value(String name, int first, int last) {
    return settings.stream()
        .filter(each -> each.line >= first && each.line <= last && each.name.equals(name))
        .map(Setting::value)
        .reduce((before, after) -> after);
  }
}
