package org.examwright.reading.latex.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;

/**
 * A file as groups, environments, formulas and what stands between them.
 *
 * @param nodes the outermost
 * @param outside the lines of which no node is made
 * @param switches the conditions of the author's own, and whether they hold
 */
public record TexTree(List<TexNode> nodes, LinesOutside outside, Map<String, Boolean> switches) {

  /**
   * Reads a file and those that it takes in.
   *
   * @param known names that keep their meaning outside of formulas, whatever an author defines
   * @param starters commands that begin a question, which none of {@code inner} goes on behind
   * @param apart environments of which none stands in another, but for {@code cloze}
   */
  public static TexTree of(
      String text,
      Source source,
      Set<String> known,
      Set<String> starters,
      Set<String> inner,
      Set<String> apart,
      Problems problems) {
    LinesOutside outside = new LinesOutside();
    TexExpansion expansion = new TexExpansion(source, known, outside, problems);
    List<TexToken> tokens = expansion.expand(text, source.name());
    Building building = new Building(tokens, expansion.macros(), starters, inner, apart, problems);
    return new TexTree(building.nodes(), outside, Map.copyOf(expansion.macros().switches()));
  }

  /** Puts tokens into the groups and environments that they stand in. */
  private static final class Building {
    private static final int DEEPEST = 120;
    private static final Set<String> NO_CONDITION =
        Set.of("ifthenelse", "iff", "ifoot", "iftoggle");

    private final List<TexToken> tokens;
    private final TexMacros macros;
    private final Set<String> starters;
    private final Set<String> inner;
    private final Set<String> apart;
    private final Problems problems;
    private final TexFormulas formulas;
    private final List<Frame> open = new ArrayList<>();
    private final int conditionsEnd;

    private Building(
        List<TexToken> tokens,
        TexMacros macros,
        Set<String> starters,
        Set<String> inner,
        Set<String> apart,
        Problems problems) {
      this.tokens = tokens;
      this.macros = macros;
      this.starters = starters;
      this.inner = inner;
      this.apart = apart;
      this.problems = problems;
      this.formulas = new TexFormulas(tokens, problems);
      int last = tokens.size() - 1;
      while (last >= 0 && !tokens.get(last).isCommand("fi")) {
        last--;
      }
      conditionsEnd = last;
    }

    /** What is open at a place. */
    private static final class Frame {
      private final FrameKind kind;
      private final String name;
      private final Origin origin;
      private List<TexNode> nodes = new ArrayList<>();
      private List<TexNode> then = List.of();
      private boolean otherwise;

      Frame(FrameKind kind, String name, Origin origin) {
        this.kind = kind;
        this.name = name;
        this.origin = origin;
      }

      TexNode node(int lastLine) {
        return switch (kind) {
          case GROUP -> new TexNode.Group(nodes, origin, lastLine);
          case ENVIRONMENT -> new TexNode.Environment(name, nodes, origin, lastLine);
          case CONDITION, FILE ->
              new TexNode.Conditional(
                  name, otherwise ? then : nodes, otherwise ? nodes : List.of(), origin, lastLine);
        };
      }
    }

    /** In what something may stand. */
    private enum FrameKind {
      FILE,
      GROUP,
      ENVIRONMENT,
      CONDITION
    }

    List<TexNode> nodes() {
      open.add(new Frame(FrameKind.FILE, "", Origin.of("")));
      int at = 0;
      while (at < tokens.size()) {
        int behind = formulas.read(at, this::add);
        at = behind > at ? behind : token(at);
      }
      int last = tokens.isEmpty() ? 1 : tokens.getLast().lastLine();
      while (open.size() > 1) {
        unclosed(open.getLast(), "at the end of the file");
        close(last);
      }
      return open.getFirst().nodes;
    }

    private void add(TexNode node) {
      open.getLast().nodes.add(node);
    }

    /** Reads a token that begins no formula; where the next stands. */
    private int token(int at) {
      TexToken token = tokens.get(at);
      Origin origin = token.origin();
      switch (token.kind()) {
        case WORDS -> add(new TexNode.Words(token.text(), origin));
        case SIGN -> add(new TexNode.Sign(token.text(), origin));
        case PARAMETER -> add(new TexNode.Words("#" + token.text(), origin));
        case SPACE -> add(new TexNode.Space(origin));
        case PARAGRAPH -> add(new TexNode.ParagraphEnd(origin));
        case DOLLAR -> add(new TexNode.Words("$", origin));
        case CODE -> add(code(token));
        case OPEN -> begin(new Frame(FrameKind.GROUP, "{", origin));
        case CLOSE -> endGroup(token);
        case COMMAND -> command(at, token);
      }
      return at + 1;
    }

    private static TexNode code(TexToken token) {
      int stroke = token.detail().lastIndexOf('/');
      return new TexNode.Code(
          token.text(),
          token.detail().substring(0, stroke),
          token.detail().endsWith("block"),
          token.origin(),
          token.lastLine());
    }

    private void command(int at, TexToken token) {
      String name = token.text();
      if (name.equals("begin")) {
        if (apart.contains(token.detail()) && last(FrameKind.ENVIRONMENT, "cloze") < 0) {
          closeEach(apart, token);
        }
        begin(new Frame(FrameKind.ENVIRONMENT, token.detail(), token.origin()));
      } else if (name.equals("end")) {
        endEnvironment(token);
      } else if (isCondition(name) && at < conditionsEnd) {
        begin(new Frame(FrameKind.CONDITION, name, token.origin()));
      } else if (name.equals("else") && open.getLast().kind == FrameKind.CONDITION) {
        Frame frame = open.getLast();
        frame.then = frame.otherwise ? frame.then : frame.nodes;
        frame.nodes = frame.otherwise ? frame.nodes : new ArrayList<>();
        frame.otherwise = true;
      } else if (name.equals("fi")) {
        endCondition(token);
      } else {
        if (starters.contains(name)) {
          closeEach(inner, token);
        }
        add(new TexNode.Command(name, token.origin()));
      }
    }

    private boolean isCondition(String name) {
      return macros.switches().containsKey(name)
          || (name.startsWith("if") && name.length() > 2 && !NO_CONDITION.contains(name));
    }

    /** What stands too deep stands beside what it stands in. */
    private void begin(Frame frame) {
      if (open.size() < DEEPEST) {
        open.add(frame);
      }
    }

    private void close(int lastLine) {
      Frame frame = open.removeLast();
      add(frame.node(lastLine));
    }

    private void endGroup(TexToken token) {
      if (open.getLast().kind == FrameKind.GROUP) {
        close(token.lastLine());
        return;
      }
      problems.tally(token.origin(), "a brace `}` closes nothing and is left out", "take it out");
    }

    private void endCondition(TexToken token) {
      int index = last(FrameKind.CONDITION, "");
      if (index > 0) {
        closeAbove(index, token);
        close(token.lastLine());
      }
    }

    private void endEnvironment(TexToken token) {
      int index = last(FrameKind.ENVIRONMENT, token.detail());
      if (index > 0) {
        closeAbove(index, token);
        close(token.lastLine());
      } else {
        problems.warning(
            token.origin(),
            "`\\end{" + token.detail() + "}` ends nothing and is left out",
            "take it out, or write its `\\begin`");
      }
    }

    private int last(FrameKind kind, String name) {
      for (int i = open.size() - 1; i > 0; i--) {
        Frame frame = open.get(i);
        if (frame.kind == kind && (name.isEmpty() || frame.name.equals(name))) {
          return i;
        }
      }
      return -1;
    }

    private void closeAbove(int index, TexToken token) {
      while (open.size() > index + 1) {
        unclosed(open.getLast(), "before line " + token.origin().line());
        close(token.lastLine());
      }
    }

    /** No question goes on within the options of another. */
    private void closeEach(Set<String> names, TexToken token) {
      for (int i = 1; i < open.size(); i++) {
        Frame frame = open.get(i);
        if (frame.kind == FrameKind.ENVIRONMENT && names.contains(frame.name)) {
          closeAbove(i, token);
          unclosed(frame, "before the question of line " + token.origin().line());
          close(token.lastLine());
          return;
        }
      }
    }

    private void unclosed(Frame frame, String where) {
      if (frame.kind == FrameKind.CONDITION) {
        return;
      }
      boolean group = frame.kind == FrameKind.GROUP;
      String what = group ? "a brace `{`" : "`\\begin{" + frame.name + "}`";
      problems.error(
          frame.origin,
          what + " is not closed " + where,
          group ? "write the `}`" : "write `\\end{" + frame.name + "}`");
    }
  }
}
