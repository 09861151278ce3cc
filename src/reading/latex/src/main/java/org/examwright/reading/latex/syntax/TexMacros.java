package org.examwright.reading.latex.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.latex.syntax.TexMacro.Parameter;
import org.examwright.reading.latex.syntax.TexToken.Kind;
import org.jspecify.annotations.Nullable;

/** What an author defines: commands, environments, switches. */
final class TexMacros {
  private static final Set<String> COMMANDS =
      Set.of("newcommand", "renewcommand", "providecommand", "DeclareRobustCommand");
  private static final Set<String> ENVIRONMENTS = Set.of("newenvironment", "renewenvironment");
  private static final Set<String> PRIMITIVES = Set.of("def", "gdef", "edef", "xdef");
  private static final Set<String> DOCUMENT_COMMANDS =
      Set.of("NewDocumentCommand", "RenewDocumentCommand", "ProvideDocumentCommand");
  private static final Set<String> DOCUMENT_ENVIRONMENTS =
      Set.of("NewDocumentEnvironment", "RenewDocumentEnvironment");
  private static final int MOST_PARAMETERS = 9;

  private final Map<String, TexMacro> commands = new HashMap<>();
  private final Map<String, TexMacro> environments = new HashMap<>();
  private final Map<String, Boolean> switches = new HashMap<>();

  Optional<TexMacro> command(String name) {
    return Optional.ofNullable(commands.get(name));
  }

  Optional<TexMacro> environment(String name) {
    return Optional.ofNullable(environments.get(name));
  }

  /** The conditions that an author may set, by the names of their commands. */
  Map<String, Boolean> switches() {
    return switches;
  }

  /** Whether a command sets a condition, such as {@code \solutionstrue}. */
  boolean set(String name) {
    for (String end : List.of("true", "false")) {
      String of = name.endsWith(end) ? "if" + name.substring(0, name.length() - end.length()) : "";
      if (switches.containsKey(of)) {
        switches.put(of, end.equals("true"));
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a definition.
   *
   * @param name of the command that defines something
   * @return whether it is one; what is defined is taken out of the input
   */
  boolean define(String name, TexInput input) {
    if (COMMANDS.contains(name)) {
      newCommand(input);
    } else if (ENVIRONMENTS.contains(name)) {
      newEnvironment(input);
    } else if (PRIMITIVES.contains(name)) {
      primitive(input);
    } else if (DOCUMENT_COMMANDS.contains(name) || DOCUMENT_ENVIRONMENTS.contains(name)) {
      documentCommand(DOCUMENT_ENVIRONMENTS.contains(name), input);
    } else if (name.equals("DeclareMathOperator")) {
      operator(input);
    } else if (name.equals("newif")) {
      input.command().ifPresent(condition -> switches.put(condition, false));
    } else if (name.equals("let")) {
      alias(input);
    } else if (name.equals("newtheorem")) {
      theorem(input);
    } else {
      return false;
    }
    return true;
  }

  private void newCommand(TexInput input) {
    input.star();
    Optional<String> name = input.commandInBraces();
    int count = number(input.optional());
    List<TexToken> usual = input.optional();
    List<TexToken> body = input.argument();
    name.ifPresent(
        command ->
            commands.put(command, new TexMacro(TexMacro.parameters(count, usual), body, null)));
  }

  private void newEnvironment(TexInput input) {
    input.star();
    String name = TexSource.of(input.argument()).strip();
    int count = number(input.optional());
    List<TexToken> usual = input.optional();
    List<TexToken> begin = input.argument();
    environments.put(
        name, new TexMacro(TexMacro.parameters(count, usual), begin, input.argument()));
  }

  private void primitive(TexInput input) {
    Optional<String> name = input.command();
    int count = 0;
    boolean delimited = false;
    while (input.hasNext() && !input.peek().is(Kind.OPEN)) {
      TexToken token = input.next();
      delimited |= !token.is(Kind.PARAMETER);
      count++;
      if (count > MOST_PARAMETERS) {
        return;
      }
    }
    int parameters = count;
    List<TexToken> body = input.argument();
    if (!delimited) {
      name.ifPresent(
          command ->
              commands.put(
                  command, new TexMacro(TexMacro.parameters(parameters, null), body, null)));
    }
  }

  private void documentCommand(boolean environment, TexInput input) {
    Optional<String> name =
        environment ? Optional.of(TexSource.of(input.argument()).strip()) : input.commandInBraces();
    Optional<List<Parameter>> parameters = specified(input.argument());
    List<TexToken> body = input.argument();
    List<TexToken> end = environment ? input.argument() : null;
    if (name.isPresent() && parameters.isPresent()) {
      (environment ? environments : commands)
          .put(name.get(), new TexMacro(parameters.get(), body, end));
    }
  }

  private static Optional<List<Parameter>> specified(List<TexToken> specification) {
    TexInput input = new TexInput(new ArrayDeque<>(specification));
    List<Parameter> parameters = new ArrayList<>();
    while (input.hasNext()) {
      TexToken token = input.next();
      for (char sign : (token.is(Kind.WORDS) ? token.text() : "").toCharArray()) {
        switch (sign) {
          case 'm' -> parameters.add(Parameter.REQUIRED);
          case 'o' -> parameters.add(Parameter.optional(List.of()));
          case 'O' -> parameters.add(Parameter.optional(input.argument()));
          case 's' -> parameters.add(new Parameter(false, true, List.of()));
          default -> {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(parameters);
  }

  private void operator(TexInput input) {
    input.star();
    Optional<String> name = input.commandInBraces();
    List<TexToken> body = new ArrayList<>(input.argument());
    Origin origin = body.isEmpty() ? Origin.of("") : body.getFirst().origin();
    body.addFirst(new TexToken(Kind.OPEN, "{", origin));
    body.addFirst(new TexToken(Kind.COMMAND, "operatorname", origin));
    body.add(new TexToken(Kind.CLOSE, "}", origin));
    name.ifPresent(command -> commands.put(command, new TexMacro(List.of(), body, null)));
  }

  private void alias(TexInput input) {
    Optional<String> name = input.command();
    if (input.hasNext() && input.peek().text().equals("=")) {
      input.next();
    }
    if (name.isPresent() && input.hasNext()) {
      TexToken meant = input.next();
      TexMacro same = meant.is(Kind.COMMAND) ? commands.get(meant.text()) : null;
      commands.put(name.get(), same == null ? new TexMacro(List.of(), List.of(meant), null) : same);
    }
  }

  private void theorem(TexInput input) {
    input.star();
    List<TexToken> name = input.argument();
    input.optional();
    List<TexToken> title = input.argument();
    input.optional();
    Origin origin = title.isEmpty() ? Origin.of("") : title.getFirst().origin();
    Deque<TexToken> begin = new ArrayDeque<>(title);
    begin.addFirst(new TexToken(Kind.OPEN, "{", origin));
    begin.addFirst(new TexToken(Kind.COMMAND, "textbf", origin));
    begin.addLast(new TexToken(Kind.WORDS, ".", origin));
    begin.addLast(new TexToken(Kind.CLOSE, "}", origin));
    begin.addLast(new TexToken(Kind.SPACE, " ", origin));
    environments.put(
        TexSource.of(name).strip(), new TexMacro(List.of(), List.copyOf(begin), List.of()));
  }

  private static int number(@Nullable List<TexToken> written) {
    String text = written == null ? "" : TexSource.of(written).strip();
    return text.matches("[1-9]") ? Integer.parseInt(text) : 0;
  }
}
