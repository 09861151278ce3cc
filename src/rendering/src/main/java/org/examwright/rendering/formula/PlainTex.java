package org.examwright.rendering.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes formulas without the commands of the packages mhchem and siunitx.
 *
 * <p>Platforms show formulas with MathJax, which has nothing of siunitx and loads mhchem only where
 * an administrator has said so: Moodle does not by itself.
 *
 * @see <a href="https://mhchem.github.io/MathJax-mhchem/">mhchem</a>
 * @see <a href="https://ctan.org/pkg/siunitx">siunitx</a>
 * @see <a href="https://docs.moodle.org/405/en/Chemistry_notation_using_mhchem">mhchem in
 *     Moodle</a>
 */
public final class PlainTex {
  /** Deeper braces are no formula that anybody wrote. */
  private static final int DEEPEST = 60;

  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\(ce|pu|SI|si|num|qty|unit|ang|SIrange|qtyrange|numrange|text|textrm|mbox)"
              + "(?=\\s*[\\[{])");

  private PlainTex() {}

  /** The same formula in plain LaTeX; what is not understood stays as it is. */
  public static String of(String tex) {
    return COMMAND.matcher(tex).find() && TexGroups.depth(tex) <= DEEPEST ? of(tex, false) : tex;
  }

  private static String of(String tex, boolean words) {
    StringBuilder out = new StringBuilder();
    Matcher command = COMMAND.matcher(tex);
    int done = 0;
    while (command.find()) {
      if (command.start() < done || isEscaped(tex, command.start())) {
        continue;
      }
      Optional<Call> call = Call.at(tex, command.group(1), command.end());
      if (call.isEmpty()) {
        continue;
      }
      out.append(tex, done, command.start()).append(written(call.get(), tex, command, words));
      done = call.get().end();
    }
    return out.append(tex, done, tex.length()).toString();
  }

  private static String written(Call call, String tex, Matcher command, boolean words) {
    if (isText(call.name())) {
      return "\\" + call.name() + "{" + of(call.arguments().getFirst(), true) + "}";
    }
    return plain(call)
        .map(plain -> words ? "$" + plain + "$" : "{" + plain + "}")
        .orElse(tex.substring(command.start(), call.end()));
  }

  /** What a command of one of the packages means; nothing if it says what we do not know. */
  private static Optional<String> plain(Call call) {
    List<String> given = call.arguments();
    try {
      return switch (call.name()) {
        case "ce" -> Optional.of(Chemistry.of(given.getFirst()));
        case "pu" -> Optional.of(Quantities.ofWords(given.getFirst()));
        case "num" -> Optional.of(Quantities.number(given.getFirst(), call.options()));
        case "ang" -> Optional.of(Quantities.angle(given.getFirst(), call.options()));
        case "si", "unit" -> Optional.of(Quantities.unit(given.getFirst(), call.options()));
        case "numrange" ->
            Optional.of(Quantities.range(given.get(0), given.get(1), "", call.options()));
        case "SIrange", "qtyrange" ->
            Optional.of(Quantities.range(given.get(0), given.get(1), given.get(2), call.options()));
        default -> Optional.of(Quantities.of(given.get(0), given.get(1), call.options()));
      };
    } catch (UnknownNotationException e) {
      return Optional.empty();
    }
  }

  private static boolean isText(String name) {
    return name.equals("text") || name.equals("textrm") || name.equals("mbox");
  }

  /** Whether the backslash at a place belongs to the one before it. */
  private static boolean isEscaped(String tex, int at) {
    int before = at;
    while (before > 0 && tex.charAt(before - 1) == '\\') {
      before--;
    }
    return (at - before) % 2 == 1;
  }

  /**
   * A command with what it is given.
   *
   * @param options what stands in brackets; may be empty
   * @param end behind all that belongs to it
   */
  private record Call(String name, String options, List<String> arguments, int end) {
    static Optional<Call> at(String tex, String name, int from) {
      int at = TexGroups.afterSpaces(tex, from);
      String options = "";
      if (tex.startsWith("[", at) && !isText(name)) {
        int end = TexGroups.end(tex, at, ']');
        if (end < 0) {
          return Optional.empty();
        }
        options = tex.substring(at + 1, end);
        at = end + 1;
      }
      List<String> arguments = new ArrayList<>();
      while (arguments.size() < count(name)) {
        at = TexGroups.afterSpaces(tex, at);
        int end = tex.startsWith("{", at) ? TexGroups.end(tex, at, '}') : -1;
        if (end < 0) {
          return Optional.empty();
        }
        arguments.add(tex.substring(at + 1, end));
        at = end + 1;
      }
      return Optional.of(new Call(name, options, arguments, at));
    }

    private static int count(String name) {
      return switch (name) {
        case "SI", "qty", "numrange" -> 2;
        case "SIrange", "qtyrange" -> 3;
        default -> 1;
      };
    }
  }
}
