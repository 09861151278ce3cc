package org.examwright.app.command;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.ExitCode;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = "examwright",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns a question set, written in Markdown, into ${bundle:formats}.",
      "Nothing is lost or changed without a word: what a format cannot carry is reported with its"
          + " place in your set.",
      ""
    },
    optionListHeading = "Options:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Without a command, every set in the folder input/ of the current folder is converted.",
      "",
      "Examples:",
      "  examwright convert                        every set in input/, all formats",
      "  examwright convert week-3.md -t gift,pdf  one set, into output/week-3/",
      "  examwright check week-3.md                only report what is wrong",
      "  examwright formats                        what each format can carry",
      "",
      "`examwright COMMAND --help` tells more about a command."
    })
public final class ExamwrightCommand implements Callable<Integer> {
  /** By which the stack trace of an unexpected error is shown. */
  public static final String DEBUG = "--debug";

  private static final String INPUT = "input";
  static final String CONVERT = "convert";
  static final String CHECK = "check";
  static final String FORMATS = "formats";
  private static final List<String> COMMANDS = List.of(CONVERT, CHECK, FORMATS);

  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  private ExamwrightCommand(Environment environment) {
    this.environment = environment;
  }

  /**
   * Every command has the option, wherever it stands.
   *
   * @param wanted false when picocli resets it
   */
  @Option(
      order = 100,
      names = DEBUG,
      scope = ScopeType.INHERIT,
      description = "Show where in the program an unexpected error came up.")
  void debug(boolean wanted) {
    if (wanted) {
      environment.console().startTracing();
    }
  }

  /**
   * Executes the command that some arguments name; it prints to the console alone.
   *
   * @return the exit code
   */
  public static int execute(Environment environment, String... arguments) {
    return commandLine(environment, List.of(arguments)).execute(arguments);
  }

  /** The command line with the command alone that is called; with all of them if none is. */
  private static CommandLine commandLine(Environment environment, List<String> arguments) {
    String called = arguments.isEmpty() ? "" : arguments.getFirst();
    Offered.Factory factory = new Offered.Factory(environment.catalog());
    Console console = environment.console();
    CommandLine line = new CommandLine(new ExamwrightCommand(environment), factory);
    boolean all = !COMMANDS.contains(called);
    if (all || called.equals(CONVERT)) {
      line.addSubcommand(new CommandLine(new ConvertCommand(environment), factory));
    }
    if (all || called.equals(CHECK)) {
      line.addSubcommand(new CommandLine(new CheckCommand(environment), factory));
    }
    if (all || called.equals(FORMATS)) {
      line.addSubcommand(new CommandLine(new FormatsCommand(environment), factory));
    }
    if (all) {
      line.addSubcommand(new CommandLine(new GenerateCompletion(), factory));
    }
    CommandProblems problems = new CommandProblems(console);
    for (CommandLine each : line.getSubcommands().values()) {
      each.getCommandSpec().version(version());
    }
    line.getCommandSpec().version(version());
    return line.setResourceBundle(new Offered.Words(environment.catalog()))
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(problems::usage)
        .setExecutionExceptionHandler((exception, command, result) -> problems.failed(exception))
        .setExitCodeExceptionMapper(ignored -> ExitCode.DEFECT.number());
  }

  @Override
  public Integer call() {
    if (Files.isDirectory(environment.currentFolder().resolve(INPUT))) {
      return environment.currentFolder().equals(environment.projectFolder())
          ? execute(environment, CONVERT)
          : execute(environment, CONVERT, INPUT);
    }
    spec.commandLine().usage(environment.console().err());
    return ExitCode.USAGE.number();
  }

  private static String version() {
    return "Examwright " + Environment.version();
  }
}
