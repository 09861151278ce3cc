package org.examwright.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.ExitCode;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the formats: what they carry, and their options. */
@Command(
    name = ExamwrightCommand.FORMATS,
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    description = "Show what each format carries, and its options.",
    footer = {
      "",
      "Examples:",
      "  examwright formats",
      "  examwright formats --all",
      "  examwright formats gift"
    })
final class FormatsCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FORMAT",
      arity = "0..*",
      completionCandidates = Offered.Formats.class,
      description = "Tell all about these: ${COMPLETION-CANDIDATES}.")
  private List<String> ids = List.of();

  @Option(
      names = "--all",
      description =
          "Show details of questions and parts of text, too, not only kinds of questions.")
  private boolean all;

  FormatsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    ColorScheme colours = spec.commandLine().getColorScheme();
    PrintWriter out = environment.console().out();
    if (ids.isEmpty()) {
      table(colours);
    } else {
      for (String id : ids) {
        FormatSheet sheet = new FormatSheet(colours, environment.catalog().exporter(id));
        out.println(sheet.heading());
        section("Options, for --set FORMAT.OPTION=VALUE, with their defaults", sheet.options());
        section("What it says otherwise or leaves out", sheet.limits());
        out.println();
      }
      out.flush();
    }
    return ExitCode.DONE.number();
  }

  private void table(ColorScheme colours) {
    List<Exporter<?>> exporters = environment.catalog().exporters();
    PrintWriter out = environment.console().out();
    FormatTable table = new FormatTable(colours, exporters);
    for (Feature.Group group : Feature.Group.values()) {
      if (all || group == Feature.Group.KIND) {
        out.println(heading(group));
        out.println(table.rows(features(group)));
      }
    }
    out.println(FormatTable.legend());
    section("Notes", table.notes());
    out.println();
    out.println("Formats and their options, for --set FORMAT.OPTION=VALUE");
    for (Exporter<?> exporter : exporters) {
      FormatSheet sheet = new FormatSheet(colours, exporter);
      out.println();
      out.println(sheet.heading());
      out.print(sheet.options());
    }
    if (!all) {
      out.println();
      out.println("More: examwright formats --all, examwright formats FORMAT");
    }
    out.flush();
  }

  private void section(String heading, String content) {
    if (!content.isEmpty()) {
      PrintWriter out = environment.console().out();
      out.println();
      out.println(heading);
      out.print(content);
    }
  }

  private static String heading(Feature.Group group) {
    return switch (group) {
      case KIND -> "Kinds of questions";
      case DETAIL -> "Details of questions and sets";
      case TEXT -> "Parts of text";
    };
  }

  private static List<Feature> features(Feature.Group group) {
    return Stream.of(Feature.values()).filter(feature -> feature.group() == group).toList();
  }
}
