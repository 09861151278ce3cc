import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Converts a bank of so many questions to formats, each alone and all in one run. */
final class Converting {
  private static final int SMALLEST = 32;
  private static final int LARGEST = 2048;
  private static final int STEP = 16;
  private static final int LONGEST_MINUTES = 10;

  private final Path folder;

  private Converting(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes the number of questions and the formats; {@code all} is every one in one run. With {@code
   * -Dmemory=448} it tells the time in so many megabytes, without it the smallest memory.
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("bank");
    run(List.of(java(), "benchmarks/Bank.java", arguments[0], folder.toString()));
    Converting converting = new Converting(folder);
    Integer memory = Integer.getInteger("memory");
    for (String format : List.of(arguments).subList(1, arguments.length)) {
      converting.tell(format, memory == null ? converting.smallest(format) : memory);
    }
  }

  private void tell(String format, int megabytes) throws Exception {
    long clock = System.nanoTime();
    boolean done = convert(format, megabytes);
    System.out.printf(
        "%s: %s in %d MB, %.0f s%n",
        format,
        done ? "done" : "failed",
        megabytes,
        (System.nanoTime() - clock) / 1e9);
  }

  private int smallest(String format) throws Exception {
    int fails = SMALLEST;
    int works = LARGEST;
    while (works - fails > STEP) {
      int middle = (fails + works) / 2 / STEP * STEP;
      if (convert(format, middle)) {
        works = middle;
      } else {
        fails = middle;
      }
    }
    return works;
  }

  private boolean convert(String format, int megabytes) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java(), "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", "src/app/target/examwright.jar:src/app/target/lib/*"));
    command.addAll(List.of("org.examwright.app.Main", "convert", folder + "/bank.md"));
    command.addAll(List.of("--output", folder + "/output/"));
    if (!format.equals("all")) {
      command.addAll(List.of("--to", format));
    }
    return run(command);
  }

  private static boolean run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return process.exitValue() == 0;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
