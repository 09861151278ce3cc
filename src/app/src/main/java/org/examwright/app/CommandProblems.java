package org.examwright.app;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two why a command was not carried out, and never shows a stack trace. */
record CommandProblems(Console console) {

  /** Arguments that the command line does not know. */
  int usage(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String help = "`" + command.getCommandSpec().qualifiedName() + " --help` shows what there is";
    Failure failure =
        problem instanceof UnmatchedArgumentException unmatched
            ? Failure.usage(
                "`" + String.join(" ", unmatched.getUnmatched()) + "` is not understood",
                didYouMean(unmatched) + help)
            : Failure.usage(decapitalized(String.valueOf(problem.getMessage())), help);
    console.failure(failure);
    return failure.code().number();
  }

  private static String didYouMean(UnmatchedArgumentException problem) {
    return problem.getSuggestions().stream()
        .findFirst()
        .map(similar -> "did you mean `" + similar + "`? ")
        .orElse("");
  }

  private static String decapitalized(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** What stopped a command on its way. */
  int failed(Throwable problem) {
    Failure failure =
        problem instanceof Failure known ? known : Failure.defect("this command", problem);
    console.failure(failure);
    return failure.code().number();
  }
}
