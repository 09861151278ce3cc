package org.examwright.reading.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;

/**
 * Reads texts in Markdown that stand by themselves, such as the cells of a sheet; whatever there is
 * to say of one is said of the place that it stands in.
 */
public record MarkdownText(PictureFinder finder, ShownPictures pictures, Problems problems) {
  private static final String NAME = "cell.md";

  /** A text in which brackets are brackets. */
  public RichText of(String markdown, Origin origin) {
    return read(markdown, BlankReading.LITERAL, origin);
  }

  /** A text whose blanks are gaps, numbered from 1 in its order. */
  public RichText withBlanks(String markdown, Origin origin) {
    List<Integer> count = new ArrayList<>();
    return read(
        markdown,
        blank -> {
          count.add(count.size() + 1);
          return new Inline.GapMark(count.getLast().toString());
        },
        origin);
  }

  private RichText read(String markdown, BlankReading blanks, Origin origin) {
    Problems own = new Problems(NAME);
    try {
      Node document = CheckedTree.of(markdown, new Lines(markdown), own);
      Footnotes footnotes = Footnotes.takenFrom(document, own);
      RichText text =
          new BlockReading(
                  own, new InlineReading(own, pictures.reportingTo(own), blanks), footnotes)
              .of(NodeText.children(document));
      footnotes.reportUncited();
      own.all().forEach(diagnostic -> tell(diagnostic, origin));
      return text;
    } catch (InvalidQuestionException e) {
      problems.error(origin, e);
      return RichText.of(markdown);
    }
  }

  /**
   * The gaps of a text; nothing if they make no sense, which has been reported.
   *
   * @param described what stands in our syntax below the text for blanks that have a name alone
   */
  public Optional<Interaction.Gaps> gaps(
      String markdown, String described, boolean caseSensitive, Origin origin) {
    String attributes =
        "{#x ."
            + Kind.GAPS.word()
            + (caseSensitive ? " " + AttributeKey.CASE.with("sensitive") : "")
            + "}";
    String question =
        "**Question:** "
            + attributes
            + "\n\n<div class=\"text\">\n\n"
            + markdown
            + "\n\n</div>\n\n"
            + described
            + "\n";
    Reader.Result result =
        new MarkdownReader()
            .read(new Source(NAME, question.getBytes(StandardCharsets.UTF_8), finder, "bold"));
    QuestionSet set = result.set();
    if (set != null
        && set.size() == 1
        && set.questions().map(Question::interaction).findFirst().orElseThrow()
            instanceof Interaction.Gaps gaps) {
      return Optional.of(gaps);
    }
    int errors = problems.errors();
    result.diagnostics().forEach(diagnostic -> tell(diagnostic, origin));
    if (problems.errors() == errors) {
      problems.error(origin, "the blanks of the text make no sense", "write each as `[[answer]]`");
    }
    return Optional.empty();
  }

  private void tell(Diagnostic said, Origin origin) {
    switch (said.severity()) {
      case ERROR -> problems.error(origin, said.message(), said.hint());
      case WARNING -> problems.warning(origin, said.message(), said.hint());
      case NOTE, LOSS -> problems.note(origin, said.message());
    }
  }
}
