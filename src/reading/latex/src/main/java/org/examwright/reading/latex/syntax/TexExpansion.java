package org.examwright.reading.latex.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Source;
import org.examwright.reading.latex.syntax.TexToken.Kind;
import org.examwright.reading.source.Problems;

/** Puts what authors define in the place of its names, and files in the place of theirs. */
final class TexExpansion {
  private static final int DEEPEST = 40;
  private static final int LONGEST = 3_000_000;
  private static final int LONGEST_NAME = 60;
  private static final Set<String> INPUTS =
      Set.of("input", "include", "subfile", "import", "subimport");
  private static final Set<String> MATHS =
      Set.of(
          "equation", "align", "gather", "multline", "eqnarray", "displaymath", "alignat", "math");

  private final TexFiles files;
  private final CodeNames codes = new CodeNames();
  private final TexMacros macros = new TexMacros();
  private final LinesOutside outside;
  private final Set<String> known;
  private final Problems problems;
  private final List<TexToken> out = new ArrayList<>();
  private boolean inDocument;
  private boolean maths;
  private boolean display;

  /**
   * @param known names that keep their meaning outside of formulas, whatever an author defines
   */
  TexExpansion(Source source, Set<String> known, LinesOutside outside, Problems problems) {
    this.files = new TexFiles(source, problems);
    this.known = known;
    this.outside = outside;
    this.problems = problems;
  }

  TexMacros macros() {
    return macros;
  }

  List<TexToken> expand(String text, String file) {
    inDocument = !text.contains("\\begin{document}");
    TexInput input = new TexInput(new ArrayDeque<>(lexed(text, file)));
    run(input);
    return out;
  }

  private List<TexToken> lexed(String text, String file) {
    codes.learn(text);
    return new TexLexer(text, file, codes, outside).tokens();
  }

  private void run(TexInput input) {
    while (input.hasNext() && out.size() < LONGEST) {
      TexToken token = input.next();
      if (token.is(Kind.COMMAND)) {
        if (ends(token, input)) {
          return;
        }
      } else {
        out.add(token);
        if (token.is(Kind.DOLLAR)) {
          dollar(input);
        }
      }
    }
    if (input.hasNext()) {
      problems.error(
          input.peek().origin(),
          "what the file's own commands stand for is endless",
          "look for a command that stands for itself");
    }
  }

  /** Two dollar signs begin and end a formula in a line of its own. */
  private void dollar(TexInput input) {
    boolean twice = input.hasNext() && input.peek().is(Kind.DOLLAR) && (!maths || display);
    if (twice) {
      out.add(input.next());
    }
    display = twice && !maths;
    maths = !maths;
  }

  /** Reads a command; whether it ends the document. */
  private boolean ends(TexToken token, TexInput input) {
    String name = token.text();
    maths =
        name.equals("(") || name.equals("[") || (maths && !name.equals(")") && !name.equals("]"));
    if (name.equals("begin") || name.equals("end")) {
      return environment(token, input);
    }
    input.tell(each -> outside.add("definition", each));
    boolean defined = macros.define(name, input);
    input.tell(null);
    if (defined || macros.set(name)) {
      outside.add("definition", token);
    } else if (INPUTS.contains(name)) {
      file(token, input);
    } else if (name.equals("usepackage") || name.equals("documentclass")) {
      packages(token, input);
    } else {
      Optional<TexMacro> macro = macros.command(name).filter(TexMacro::isPlain);
      if (macro.isPresent() && (maths || !known.contains(name))) {
        call(token, macro.get(), macro.get().body(), input);
      } else {
        out.add(token);
      }
    }
    return false;
  }

  private boolean environment(TexToken token, TexInput input) {
    List<TexToken> written = input.argument();
    String name = TexSource.of(written).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\\') >= 0) {
      problems.error(
          token.origin(),
          "behind `\\" + token.text() + "` stands no name of an environment",
          "write it in braces, such as `\\" + token.text() + "{questions}`");
      input.putBack(written);
      return false;
    }
    boolean begins = token.text().equals("begin");
    String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    maths = MATHS.contains(plain) ? begins : maths;
    inDocument |= name.equals("document");
    Optional<TexMacro> macro =
        macros.environment(name).filter(TexMacro::isPlain).filter(m -> !known.contains(name));
    if (macro.isEmpty()) {
      out.add(
          new TexToken(
              Kind.COMMAND, token.text(), name, token.origin(), token.lastLine(), token.depth()));
    } else if (begins) {
      call(token, macro.get(), macro.get().body(), input);
    } else {
      TexMacro all = macro.get();
      List<TexToken> end = all.end() == null ? List.of() : all.end();
      call(token, new TexMacro(List.of(), end, null), end, input);
    }
    if (!begins && name.equals("document")) {
      while (input.hasNext()) {
        TexToken rest = input.next();
        if (!rest.isBlank()) {
          outside.add(LinesOutside.BEHIND, rest);
        }
      }
      return true;
    }
    return false;
  }

  /** Puts the body of a macro in front of what comes next. */
  private void call(TexToken call, TexMacro macro, List<TexToken> body, TexInput input) {
    if (call.depth() >= DEEPEST) {
      problems.tally(
          call.origin(),
          "`\\" + call.text() + "` stands for itself and is left as it is",
          "look at its definition");
      out.add(call);
      return;
    }
    List<List<TexToken>> arguments = new ArrayList<>();
    for (TexMacro.Parameter parameter : macro.parameters()) {
      if (parameter.star()) {
        input.star();
        arguments.add(List.of());
      } else if (parameter.required()) {
        arguments.add(input.argument());
      } else {
        List<TexToken> given = input.optional();
        arguments.add(given == null ? parameter.usual() : given);
      }
    }
    List<TexToken> made = new ArrayList<>();
    for (TexToken token : body) {
      if (token.is(Kind.PARAMETER)) {
        int index = token.text().charAt(0) - '1';
        if (index >= 0 && index < arguments.size()) {
          made.addAll(arguments.get(index));
        }
      } else {
        made.add(token.calledAt(call.origin(), call.depth() + 1));
      }
    }
    input.putBack(made);
  }

  /** Reads a file that another one takes in. */
  private void file(TexToken token, TexInput input) {
    String folder = token.text().endsWith("import") ? TexSource.of(input.argument()).strip() : "";
    String name = (folder + TexSource.of(input.argument()).strip()).replace("\"", "");
    Optional<TexFiles.Found> found =
        files.isEndless() ? Optional.empty() : files.find(name, ".tex");
    outside.add("\\" + token.text(), token);
    if (found.isPresent()) {
      problems.note(token.origin(), "`" + found.get().name() + "` is read in this place");
      input.putBack(lexed(found.get().text(), found.get().name()));
      return;
    }
    String message = "`" + name + "` cannot be read: what stands in it is missing here";
    String hint = "put it into the folder of this file or below it";
    if (inDocument) {
      problems.error(token.origin(), message, hint);
    } else {
      problems.warning(token.origin(), message, hint);
    }
  }

  /** Learns what packages beside the file define; those of others are none of ours. */
  private void packages(TexToken token, TexInput input) {
    List<TexToken> written = new ArrayList<>();
    input.tell(written::add);
    input.optional();
    String names = TexSource.of(input.argument());
    input.tell(null);
    String ending = token.text().equals("usepackage") ? ".sty" : ".cls";
    for (String name : names.split(",", -1)) {
      Optional<TexFiles.Found> found =
          name.isBlank() || files.isEndless() ? Optional.empty() : files.find(name.strip(), ending);
      found.ifPresent(file -> learn(file, token.origin()));
    }
    out.add(token);
    out.addAll(written);
  }

  private void learn(TexFiles.Found file, Origin origin) {
    problems.note(origin, "the commands that `" + file.name() + "` defines are known");
    TexInput input = new TexInput(new ArrayDeque<>(lexed(file.text(), file.name())));
    while (input.hasNext()) {
      TexToken token = input.next();
      if (token.is(Kind.COMMAND)) {
        macros.define(token.text(), input);
      }
    }
  }
}
