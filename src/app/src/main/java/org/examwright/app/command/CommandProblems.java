package org.examwright.app.command;

import java.util.Locale;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.Failure;
import org.examwright.library.WrongUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two why a command was not carried out, and where in the program if asked. */
public record CommandProblems(Console console) {

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
  public int failed(Throwable problem) {
    Failure failure =
        switch (problem) {
          case Failure known -> known;
          case WrongUseException wrong ->
              Failure.usage(String.valueOf(wrong.getMessage()), wrong.hint());
          default -> defect(problem); // anything may be thrown
        };
    console.failure(failure);
    return failure.code().number();
  }

  private Failure defect(Throwable problem) {
    console.trace(problem);
    return Failure.defect("this command", problem);
  }
}
