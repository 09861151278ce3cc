package org.examwright.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
    name = "examwright",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns a question set, written in Markdown, into GIFT, Moodle XML, QTI, PDF and Word.",
      "Nothing is lost or changed without a word: what a format cannot carry is reported with its"
          + " place in your set.",
      ""
    },
    optionListHeading = "Options:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  examwright convert                        every set in input/, all formats",
      "  examwright convert week-3.md -t gift,pdf  one set, into output/week-3/",
      "  examwright check week-3.md                only report what is wrong",
      "  examwright formats                        what each format can carry",
      "",
      "`examwright COMMAND --help` tells more about a command."
    })
final class Examwright implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Examwright(Environment environment) {
    this.environment = environment;
  }

  /** The command line, ready to be executed with arguments; it prints to the console alone. */
  static CommandLine commandLine(Environment environment) {
    FormatIds.Factory factory = new FormatIds.Factory(environment.catalog());
    Console console = environment.console();
    CommandLine line = new CommandLine(new Examwright(environment), factory);
    line.addSubcommand(new CommandLine(new ConvertCommand(environment), factory));
    line.addSubcommand(new CommandLine(new CheckCommand(environment), factory));
    line.addSubcommand(new CommandLine(new FormatsCommand(environment), factory));
    line.addSubcommand(new CommandLine(new GenerateCompletion(), factory));
    CommandProblems problems = new CommandProblems(console);
    for (CommandLine each : line.getSubcommands().values()) {
      each.getCommandSpec().version(version());
    }
    line.getCommandSpec().version(version());
    return line.setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(problems::usage)
        .setExecutionExceptionHandler((exception, command, result) -> problems.failed(exception))
        .setExitCodeExceptionMapper(ignored -> ExitCode.DEFECT.number());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(environment.console().err());
    return ExitCode.USAGE.number();
  }

  private static String version() {
    return "Examwright " + BuildVersion.current();
  }
}
