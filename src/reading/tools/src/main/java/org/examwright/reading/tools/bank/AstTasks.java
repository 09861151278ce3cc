package org.examwright.reading.tools.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Divides a file at the signs in front of its lines: themes, tasks and their parts. */
final class AstTasks {
  private static final Pattern SIGN =
      Pattern.compile("\\s*([VF]\\d|[ISQT]|[+-]|[LR]\\d{1,2}|\\d{1,2}(?=:\\s)):\\s*");
  private static final Pattern NUMBER =
      Pattern.compile("[{\\s]*(?:[^\\d{};]{0,12}?)(\\d{1,9})?[}\\s.]*");

  private final QuizFile file;
  private final List<String> path = new ArrayList<>();
  private AstTask task = new AstTask();

  private AstTasks(QuizFile file) {
    this.file = file;
  }

  static void read(QuizFile file) {
    AstTasks tasks = new AstTasks(file);
    for (SourceLine line : file.lines()) {
      Matcher sign = SIGN.matcher(line.text());
      if (sign.lookingAt()) {
        tasks.take(sign.group(1), line, line.from(sign.end()));
      } else if (!line.isBlank()) {
        tasks.task.goOn(line);
      }
    }
    tasks.end();
  }

  private void take(String sign, SourceLine line, SourceLine words) {
    switch (sign.charAt(0)) {
      case 'V' -> theme(sign.charAt(1) - '0', line, words);
      case 'F' -> head(sign.charAt(1), line, words);
      case 'I' -> number(line, words);
      case 'S', 'Q', 'T' -> {
        if (task.isAnswered()) {
          end();
        }
        task.ask(words);
      }
      default -> task.answer(sign, words);
    }
  }

  /** The themes that questions are sorted by, one below the other. */
  private void theme(int level, SourceLine line, SourceLine words) {
    end();
    while (!path.isEmpty() && path.size() >= level) {
      path.removeLast();
    }
    path.add(words.text().strip());
    file.take(LineRole.CATEGORY, line);
    file.questions().section(path);
  }

  private void head(char level, SourceLine line, SourceLine words) {
    if (level == '1' && !words.isBlank()) {
      file.questions().title(words.text());
      file.take(LineRole.TITLE, line);
    } else {
      file.passOver(line, "a line about the file", "take it out of the file");
    }
  }

  /** The number of a task, and settings behind it. */
  private void number(SourceLine line, SourceLine words) {
    end();
    Matcher number = NUMBER.matcher(words.text());
    if (number.lookingAt() && number.group(1) != null) {
      task.label = number.group(1);
    }
    if (number.lookingAt() && number.end() == words.text().length()) {
      file.take(LineRole.ATTRIBUTES, line);
    } else {
      file.passOver(line, "what is set for a task", "");
    }
  }

  private void end() {
    task.addTo(file);
    task = new AstTask();
  }
}
