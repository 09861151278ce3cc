package org.examwright.app;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two why a command was not carried out, and never shows a stack trace. */
record Problems(Console console) {

  /** Arguments that the command line does not know. */
  int usage(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String words = String.valueOf(problem.getMessage());
    console.failure(
        Failure.usage(
            words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1),
            "`" + command.getCommandSpec().qualifiedName() + " --help` shows what there is"));
    UnmatchedArgumentException.printSuggestions(problem, console.err());
    return ExitCode.USAGE.number();
  }

  /** What stopped a command on its way. */
  int failed(Throwable problem) {
    Failure failure =
        problem instanceof Failure known ? known : Failure.defect("this command", problem);
    console.failure(failure);
    return failure.code().number();
  }
}
