package org.examwright.reading.latex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.latex.item.TexGathering;
import org.examwright.reading.latex.item.TexHead;
import org.examwright.reading.latex.plain.PlainLatex;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexTree;
import org.examwright.reading.latex.text.TexAccount;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.outline.doubt.SetDoubts;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** Reads papers and question banks in LaTeX. */
public final class LatexReader implements Reader {
  private static final List<String> EXTENSIONS = List.of("tex", "latex", "ltx");

  @Override
  public String id() {
    return "latex";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    return SourceText.of(source, problems)
        .map(text -> read(text, source, problems))
        .orElseGet(() -> new Result(null, problems.all()));
  }

  private static Result read(String text, Source source, Problems problems) {
    if (OtherPackage.isReported(text, problems)) {
      return new Result(null, problems.all());
    }
    WrittenFor written = WrittenFor.of(text);
    Set<String> known = new HashSet<>(TexTexts.known());
    known.addAll(written.commands());
    known.addAll(written.environments());
    TexTree tree =
        TexTree.of(
            text, source, known, written.starters(), written.inner(), written.apart(), problems);
    TexAccount account = new TexAccount();
    TexTexts texts = new TexTexts(source, account, written.commands(), problems);
    TexGathering gathering = new TexGathering(texts, problems);
    TexHead head = new TexHead();
    List<TexNode> document = document(tree, head, account);
    head.read(document);
    String language = head.language();
    texts.settings(tree.switches(), "de".equals(language), head.folders());
    if (written == WrittenFor.NOTHING) {
      return PlainLatex.read(text, source, EXTENSIONS, document, tree, texts, head, problems);
    }
    written.read(document, texts, gathering, problems);
    String title = head.title(texts);
    Optional<QuestionSet> set =
        gathering.set(
            title.isEmpty() ? source.baseName(EXTENSIONS) : title, language, head.block(texts));
    if (set.isEmpty() && !problems.hasErrors()) {
      problems.error(
          problems.at(1, 1),
          "no question was found in the file",
          "files for exam.cls, moodle.sty and automultiplechoice.sty are understood; is it one of them?");
    }
    tree.outside()
        .behindTheEnd(source.name())
        .ifPresent(
            line ->
                problems.note(
                    problems.at(line, 1), "what stands behind `\\end{document}` is left out"));
    if (set.isPresent()) {
      account.reportRest(tree, problems);
    }
    Explanation explanation = account.explanation(tree, source.name(), gathering::number);
    QuestionSet read = set.orElse(null);
    boolean bad = problems.hasErrors();
    return SetDoubts.addedToCommands(
        new Result(bad ? null : read, bad ? read : null, problems.all(), explanation), source);
  }

  /** What stands in the document; what stands above it is only looked at. */
  private static List<TexNode> document(TexTree tree, TexHead head, TexAccount account) {
    List<TexNode> above = new ArrayList<>();
    for (TexNode node : tree.nodes()) {
      if (node instanceof TexNode.Environment environment
          && environment.name().equals("document")) {
        head.read(above);
        account.takeAll(above, "preamble", null);
        account.take(node, "structure", null);
        return environment.content();
      }
      above.add(node);
    }
    return tree.nodes();
  }
}
