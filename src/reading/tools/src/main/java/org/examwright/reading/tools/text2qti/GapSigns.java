package org.examwright.reading.tools.text2qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;

/**
 * Gaps {@code {G1}} of a question, the words that are offered for all of them ({@code @gap W)
 * winter}), and which belongs where ({@code @match W G1}).
 */
final class GapSigns {
  private final QuizFile file;
  private final Map<String, SignedText> offered = new LinkedHashMap<>();
  private final Map<String, SignedText> keys = new LinkedHashMap<>();
  private final List<String> gaps = new ArrayList<>();

  private GapSigns(QuizFile file) {
    this.file = file;
  }

  static GapSigns of(QuizFile file, List<SignedText> answers) {
    GapSigns signs = new GapSigns(file);
    for (SignedText answer : answers) {
      if (answer.sign() == Sign.GAP) {
        signs.offered.put(answer.word(), answer);
      } else if (answer.sign() == Sign.MATCH) {
        signs.match(answer);
      }
    }
    return signs;
  }

  private void match(SignedText match) {
    String[] words = match.text().words().split(" ", -1);
    if (words.length != 2 || keys.putIfAbsent(words[1], match) != null) {
      file.problems()
          .error(
              file.at(match.line()),
              "`@match` names no word and gap, or a gap that has its word already",
              "write `@match W G1`: the word's letter and the gap's name");
    }
  }

  /** A text with the places of the gaps marked. */
  Passage marked(Passage stem) {
    if (offered.isEmpty()) {
      return stem;
    }
    return new Passage(
        stem.lines().stream()
            .map(
                line -> {
                  String text = line.text();
                  for (String name : keys.keySet()) {
                    String written = "{" + name + "}";
                    if (text.contains(written) && !gaps.contains(name)) {
                      gaps.add(name);
                      text = text.replace(written, GapPlace.of(String.valueOf(gaps.size())));
                    }
                  }
                  return line.with(text);
                })
            .toList());
  }

  Optional<Interaction> interaction(WrittenQuestion question) {
    List<Gap> found = new ArrayList<>();
    for (String name : gaps) {
      SignedText key = keys.get(name);
      Optional<Gap> gap = key == null ? Optional.empty() : gap(found.size() + 1, key);
      gap.ifPresent(found::add);
    }
    for (Map.Entry<String, SignedText> key : keys.entrySet()) {
      if (!gaps.contains(key.getKey())) {
        file.problems()
            .error(
                file.at(key.getValue().line()),
                "the question has no gap `{" + key.getKey() + "}`",
                "write it into the text, or take this line out");
      }
    }
    if (keys.isEmpty()) {
      file.problems()
          .error(
              file.at(question.line.line()),
              "nothing says which word belongs into which gap",
              "write `@match W G1` for each");
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Interaction.Gaps(found));
  }

  private Optional<Gap> gap(int number, SignedText key) {
    String id = key.text().words().split(" ", -1)[0];
    if (!offered.containsKey(id)) {
      file.problems()
          .error(
              file.at(key.line()),
              "no word is called `" + id + "`",
              "write `@gap " + id + ") …` above it");
      return Optional.empty();
    }
    List<Choice> choices = new ArrayList<>();
    for (SignedText word : offered.values()) {
      RichText content = file.texts().of(word.text());
      choices.add(Choice.of(content, word.word().equals(id)));
    }
    return Optional.of(new Gap.DropDownGap(String.valueOf(number), choices));
  }
}
