package org.examwright.reading.latex.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** What a printed paper has at its head and a set has not: fields for names, tables of points. */
public final class TexFurniture {
  private static final Set<String> FIELDS =
      Set.of(
          "hrulefill",
          "rule",
          "namefield",
          "gradetable",
          "multirowgradetable",
          "pointtable",
          "partialgradetable",
          "bonusgradetable",
          "multicolumnpointtable",
          "numpoints",
          "numquestions",
          "numpages",
          "dotfill",
          "AMCcode",
          "onecopy",
          "AMCform",
          "textbfield",
          "combinedgradetable",
          "gradetablestretch",
          "AMCcodeGrid",
          "AMCcodeGridInt",
          "AMCaddpagesto",
          "totalpoints",
          "vqword",
          "examhead",
          "champnom",
          "underline@");
  private static final Set<String> HEAD = Set.of("title", "author", "date", "maketitle", "thanks");

  private TexFurniture() {}

  /** The paragraphs that say something, the others are passed over. */
  public static List<TexNode> without(List<TexNode> nodes, TexTexts texts, Problems problems) {
    List<TexNode> out = new ArrayList<>();
    List<TexNode> paragraph = new ArrayList<>();
    TexCursor cursor = new TexCursor(nodes, node -> texts.account().take(node, "title", null));
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command command && HEAD.contains(command.name())) {
        texts.account().take(node, "title", null);
        cursor.option();
        if (!command.name().equals("maketitle")) {
          cursor.word();
        }
        continue;
      }
      boolean apart = node instanceof TexNode.Environment || node instanceof TexNode.ParagraphEnd;
      if (apart) {
        end(paragraph, out, texts, problems);
      }
      paragraph.add(node);
      if (apart) {
        end(paragraph, out, texts, problems);
      }
    }
    end(paragraph, out, texts, problems);
    return out;
  }

  private static void end(
      List<TexNode> paragraph, List<TexNode> out, TexTexts texts, Problems problems) {
    List<TexNode> all = List.copyOf(paragraph);
    paragraph.clear();
    if (holds(all, FIELDS)) {
      texts.account().passOver(all, "fields of a printed paper");
      problems.note(
          all.stream()
              .filter(n -> !(n instanceof TexNode.Space || n instanceof TexNode.ParagraphEnd))
              .findFirst()
              .orElse(all.getFirst())
              .origin(),
          "fields of a printed paper, such as for names and points, are left out");
    } else {
      out.addAll(all);
    }
  }

  private static boolean holds(List<TexNode> nodes, Set<String> commands) {
    return nodes.stream()
        .anyMatch(
            node ->
                (node instanceof TexNode.Command command && commands.contains(command.name()))
                    || (node instanceof TexNode.Holder holder
                        && holds(holder.content(), commands)));
  }
}
