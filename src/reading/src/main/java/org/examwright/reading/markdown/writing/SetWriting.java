package org.examwright.reading.markdown.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.writing.InlineWriting.Place;
import org.examwright.reading.markdown.writing.QuestionWriting.Manner;

/** Writes a set: front matter, headings, questions. */
final class SetWriting {
  private static final int DEEPEST = 6;
  private static final BlockWriting BLOCKS = new BlockWriting(gap -> "");

  private final QuestionSet set;
  private final ReadBack reader;
  private final List<String> parts = new ArrayList<>();
  private final List<Diagnostic> losses = new ArrayList<>();
  private List<String> path = List.of();
  private boolean named;

  SetWriting(QuestionSet set) {
    this.set = set;
    this.reader = ReadBack.of(set);
  }

  List<Diagnostic> losses() {
    return losses;
  }

  String write() {
    set.sections().forEach(this::section);
    return front() + "\n\n" + String.join("\n\n", parts) + "\n";
  }

  private String front() {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("title: " + yaml(set.title()));
    lines.add("language: " + set.language());
    if (!named) {
      lines.add("shape: bold"); // no attributes say so
    }
    lines.add("---");
    return String.join("\n", lines);
  }

  private static String yaml(String words) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : words.strip().toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) {
        out.append("\\u%04X".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private void section(Section section) {
    if (section.introduction().isEmpty() && section.questions().isEmpty()) {
      return;
    }
    headings(section);
    if (!section.introduction().isEmpty()) {
      introduction(section);
    }
    section.questions().forEach(this::question);
  }

  private void headings(Section section) {
    List<String> next = section.path();
    if (next.isEmpty()) {
      if (!path.isEmpty()) {
        losses.add(
            Diagnostic.loss(
                place(section),
                Feature.SECTIONS,
                "questions without a category stand under the category above them",
                "put them in front of all categories, or give them one"));
      }
      return;
    }
    int same = 0;
    while (same < Math.min(path.size(), next.size()) && path.get(same).equals(next.get(same))) {
      same++;
    }
    // A heading of its own begins a section, even below another of the same name.
    int from = same == next.size() ? same - 1 : same;
    for (int level = from; level < next.size(); level++) {
      heading(next.get(level), level + 1, section);
    }
    path = next;
  }

  private void heading(String name, int level, Section section) {
    String words = BLOCKS.line(List.of(new Inline.Text(name)), Place.LINE);
    parts.add("#".repeat(Math.min(level, DEEPEST)) + " " + words);
    if (level > DEEPEST || !reader.isCategory(words, name)) {
      losses.add(
          Diagnostic.loss(
              place(section),
              Feature.SECTIONS,
              "the category `" + name + "` is not read as a category again",
              "give it another name, or nest it less deep"));
    }
  }

  private Origin place(Section section) {
    return section.questions().stream()
        .findFirst()
        .or(() -> set.questions().findFirst())
        .orElseThrow()
        .origin();
  }

  private void introduction(Section section) {
    RichText text = Tidied.of(section.introduction());
    if (text.isEmpty()) {
      return;
    }
    String plain = BLOCKS.write(text);
    if (reader.introduction(plain).filter(text::equals).isPresent()) {
      parts.add(plain);
      return;
    }
    String apart = QuestionWriting.apart(plain);
    parts.add(apart);
    if (reader.introduction(apart).filter(text::equals).isEmpty()) {
      losses.add(
          Diagnostic.loss(
              place(section),
              Feature.SECTION_INTRODUCTION,
              "some of the introduction's formatting has no signs in Markdown",
              "look at the text above the question"));
    }
  }

  private void question(Question question) {
    Question tidied = Tidied.of(question);
    String written = "";
    Optional<Question> read = Optional.empty();
    for (Manner manner : Manner.values()) {
      written = new QuestionWriting(tidied, manner).write();
      read = reader.question(written);
      if (read.filter(tidied::equals).isPresent()) {
        break;
      }
    }
    String first = written.lines().findFirst().orElse("");
    named |= first.endsWith("}");
    parts.add(written);
    new QuestionLosses(question, tidied, read.orElse(null)).into(losses);
  }
}
