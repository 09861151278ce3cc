package org.examwright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.jspecify.annotations.Nullable;

/**
 * An example of the specification.
 *
 * @param chapter the heading that it stands under
 * @param number within its chapter, from 1
 * @param line of the file on which it begins
 * @param words behind {@code example} on its fence
 * @param source what is read
 * @param expected what it becomes, see the specification's chapter on the notation
 */
public record SpecExample(
    Path file,
    String chapter,
    int number,
    int line,
    List<String> words,
    String source,
    String expected) {
  private static final String FENCE = "`".repeat(10);
  private static final String BETWEEN = ".";
  private static final String UNNAMED = "set \"set\" · en\n";

  /** All examples of a file, in its order. */
  public static List<SpecExample> in(Path file) {
    List<SpecExample> examples = new ArrayList<>();
    List<String> lines = lines(file);
    String chapter = "";
    int number = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        chapter = line.replaceFirst("^#+ ", "");
        number = 0;
      } else if (line.startsWith(FENCE + " example")) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
        List<String> within = lines.subList(i + 1, end);
        int between = within.indexOf(BETWEEN);
        number++;
        examples.add(
            new SpecExample(
                file,
                chapter,
                number,
                i + 1,
                List.of(line.substring(FENCE.length() + 1).split(" ", -1)),
                text(within.subList(0, between)).replace('→', '\t').replace('␣', ' '),
                text(within.subList(between + 1, within.size()))));
        i = end;
      }
    }
    return examples;
  }

  /** The chapter with its number in it. */
  public String name() {
    return chapter + ", " + number;
  }

  /** Whether notes are expected too, not only what is graver. */
  public boolean hasNotes() {
    return words.contains("notes");
  }

  /** What is said with {@code --shape}. */
  public @Nullable String shape() {
    Optional<String> word = words.stream().filter(each -> each.startsWith("--shape=")).findFirst();
    return word.map(each -> each.substring("--shape=".length())).orElse(null);
  }

  private static String text(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a reader made of it, as the specification writes it: the model as an outline, with what is
   * passed over and said about it.
   */
  public String shown(Reader.Result result) {
    StringBuilder out = new StringBuilder();
    if (result.set() != null) {
      String set = ModelText.of(result.set());
      out.append(set.startsWith(UNNAMED) ? set.substring(UNNAMED.length()) : set);
    }
    for (Explanation.PassedOver passed : result.explanation().passedOver()) {
      String lines =
          passed.firstLine() == passed.lastLine()
              ? "" + passed.firstLine()
              : passed.firstLine() + "–" + passed.lastLine();
      out.append("passed over ").append(lines).append(": ").append(passed.what()).append('\n');
    }
    for (Diagnostic said : result.diagnostics()) {
      if (hasNotes() || said.severity() != Severity.NOTE) {
        String severity = said.severity().name().toLowerCase(Locale.ROOT);
        String place = said.origin().line() + ":" + said.origin().column();
        out.append(severity + " " + place + ": " + said.message() + "\n");
      }
    }
    return out.toString();
  }
}
