package org.examwright.reading.tools.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Divides a bank into questions, and these into their parts. */
final class MntcpBank {
  private static final Pattern PART =
      Pattern.compile(
          "\\s*---\\s*(Question|Type|Answers?|Comments?)\\b:?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ANSWER = Pattern.compile("\\s*([=~])\\s*");

  private final QuizFile file;
  private final Map<String, List<SourceLine>> parts = new HashMap<>();
  private Origin origin;

  private MntcpBank(QuizFile file) {
    this.file = file;
    this.origin = file.problems().at(1, 1);
  }

  static void read(QuizFile file) {
    MntcpBank bank = new MntcpBank(file);
    String part = "";
    for (SourceLine line : file.lines()) {
      Matcher begins = PART.matcher(line.text());
      SourceLine words = line;
      if (begins.lookingAt()) {
        part = begins.group(1).toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        words = line.from(begins.end());
        if (part.equals("question")) {
          bank.end();
          bank.origin = file.at(line);
        }
      }
      if (!part.isEmpty()) {
        bank.parts.computeIfAbsent(part, ignored -> new ArrayList<>()).add(words);
      }
    }
    bank.end();
  }

  private Passage part(String name) {
    return new Passage(parts.getOrDefault(name, List.of()));
  }

  private void end() {
    if (parts.containsKey("question")) {
      file.questions().add(origin, this::question);
    }
    parts.clear();
  }

  private Optional<AskedQuestion> question() {
    file.take(LineRole.STEM, part("question"));
    file.take(LineRole.ATTRIBUTES, part("type"));
    file.take(LineRole.OPTION, part("answer"));
    file.take(LineRole.FEEDBACK, part("comment"));
    RichText stem = file.texts().html(part("question"));
    return options()
        .interaction(origin, selecting(), true, "write `=` in front of each right one")
        .map(found -> new AskedQuestion(stem, found).explained(file.texts().html(part("comment"))));
  }

  private OfferedChoices.Selecting selecting() {
    String type = part("type").words().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    return switch (type) {
      case "onechoice", "singlechoice" -> OfferedChoices.Selecting.ONE;
      case "multichoice", "multiplechoice" -> OfferedChoices.Selecting.SEVERAL;
      default -> {
        if (!type.isEmpty()) {
          file.problems()
              .warning(
                  part("type").origin(file.problems()),
                  "there is no type `" + part("type").words() + "`: the answers tell",
                  "write `onechoice` or `multichoice`");
        }
        yield OfferedChoices.Selecting.BY_KEYS;
      }
    };
  }

  private OfferedChoices options() {
    OfferedChoices choices = new OfferedChoices(file.problems());
    List<SourceLine> option = new ArrayList<>();
    boolean right = false;
    for (SourceLine line : part("answer").lines()) {
      Matcher sign = ANSWER.matcher(line.text());
      if (sign.lookingAt()) {
        add(choices, option, right);
        right = sign.group(1).equals("=");
        option = new ArrayList<>(List.of(line.from(sign.end())));
      } else {
        option.add(line);
      }
    }
    add(choices, option, right);
    return choices;
  }

  private void add(OfferedChoices choices, List<SourceLine> option, boolean right) {
    Passage words = new Passage(option);
    if (!words.isBlank()) {
      choices.add(file.texts().html(words), right, RichText.EMPTY, words.origin(file.problems()));
    }
  }
}
