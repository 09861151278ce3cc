import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * Prints questions beside programs that do less: PDF beside one that sets the same text with the
 * same library and no tags, Word beside Pandoc.
 */
final class Paper {
  private static final String PLAIN = "plain";
  private static final String FONTS = "/org/examwright/exporters/pdf/fonts/";
  private static final int QUESTIONS_PER_SECTION = 100;
  private static final int QUESTIONS_PER_PROGRAM = 20;

  private final Path folder;
  private final int memory;
  private final int runs;

  private Paper(Path folder, int memory, int runs) {
    this.folder = folder;
    this.memory = memory;
    this.runs = runs;
  }

  /**
   * Takes the number of questions, 10,000 without it. {@code -Dmemory=512} is how many megabytes
   * each Java gets, {@code -Druns=3} of how many runs the median is told.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 1 && arguments[0].equals(PLAIN)) {
      plain(asked(Integer.parseInt(arguments[1])), Path.of(arguments[2]));
      return;
    }
    int questions = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    new Paper(
            Files.createTempDirectory("paper"),
            Integer.getInteger("memory", 512),
            Integer.getInteger("runs", 3))
        .compare(questions);
  }

  private void compare(int questions) throws Exception {
    Path bank = folder.resolve("bank.md");
    Files.writeString(bank, markdown(asked(questions)));
    System.out.printf(
        "%,d questions, %.1f MB of Markdown, %d MB for each Java %s, median of %d runs%n",
        questions, Files.size(bank) / 1e6, memory, Runtime.version(), runs);
    String classes = System.getProperty("java.class.path");
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", classes, "-d", folder.toString(), "benchmarks/Paper.java");
    String ownClasses = folder + System.getProperty("path.separator") + classes;

    compare(
        "PDF, worksheet",
        java(classes, "org.examwright.app.Main", "convert", bank.toString(), "--to", "pdf",
            "--set", "pdf.edition=worksheet", "--output", folder + "/pdf/"),
        "plain iText",
        java(ownClasses, "Paper", PLAIN, "" + questions, folder + "/plain.pdf"));
    compare(
        "Word, worksheet and key",
        java(classes, "org.examwright.app.Main", "convert", bank.toString(), "--to", "word",
            "--output", folder + "/word/"),
        "Pandoc",
        List.of("pandoc", bank.toString(), "-o", folder + "/pandoc.docx"));
  }

  /** What one run took, in seconds. */
  private record Cost(double processor, double clock) {}

  private void compare(String name, List<String> ours, String other, List<String> theirs)
      throws Exception {
    if (!isFound(theirs.getFirst())) {
      System.out.printf("%s: %s not found%n", name, theirs.getFirst());
      return;
    }
    List<Cost> our = new ArrayList<>();
    List<Cost> their = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      our.add(run(ours));
      their.add(run(theirs));
    }
    tell(name, our);
    tell(other, their);
    System.out.printf(
        "  %.2f times the processor time, %.2f times the time by the clock%n",
        median(our.stream().mapToDouble(Cost::processor).toArray())
            / median(their.stream().mapToDouble(Cost::processor).toArray()),
        median(our.stream().mapToDouble(Cost::clock).toArray())
            / median(their.stream().mapToDouble(Cost::clock).toArray()));
  }

  private static void tell(String name, List<Cost> costs) {
    System.out.printf(
        "%s: %.1f s of processor time, %.1f s by the clock%n",
        name,
        median(costs.stream().mapToDouble(Cost::processor).toArray()),
        median(costs.stream().mapToDouble(Cost::clock).toArray()));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static boolean isFound(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "-version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> java(String classes, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", classes));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The processor time of a process is known while it lives; it is asked for all the time. */
  private static Cost run(List<String> command) throws Exception {
    long clock = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Duration processor = Duration.ZERO;
    while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
      processor = process.info().totalCpuDuration().orElse(processor);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " fails");
    }
    return new Cost(processor.toMillis() / 1e3, (System.nanoTime() - clock) / 1e9);
  }

  /** A question; {@code program} and {@code options} may be empty, {@code lines} nought. */
  private record Asked(int number, String stem, String program, List<String> options, int lines) {}

  /** Essays and choices in turn. */
  private static List<Asked> asked(int questions) {
    return IntStream.rangeClosed(1, questions)
        .mapToObj(number -> number % 2 == 0 ? choice(number) : essay(number))
        .toList();
  }

  private static Asked essay(int number) {
    String program =
        number % QUESTIONS_PER_PROGRAM != 1
            ? ""
            : "def " + word(number, 1) + "_" + number + "(" + word(number, 2) + ", limit=" + number
                + "):\n    total = 0\n    for each in range(limit):\n"
                + "        total += each * " + word(number, 2) + "\n    return total";
    return new Asked(
        number,
        "What does the " + word(number, 1) + " of step " + number + " do with its "
            + word(number, 3) + " when the " + word(number, 5) + " before it was closed too early,"
            + " and which of the two ways to keep a " + word(number, 7) + " that were shown in the"
            + " lecture would you take for it? Explain your choice in a few sentences, name one"
            + " thing that speaks against it, and say what a reader of your program should know.",
        program,
        List.of(),
        5);
  }

  private static Asked choice(int number) {
    return new Asked(
        number,
        "Which of these holds for the " + word(number, 0) + " of step " + number
            + " as long as its " + word(number, 4) + " is open?",
        "",
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    "The " + word(number, i) + " is read " + (i + 1) + " times, and its "
                        + word(number, i + 6) + " is kept until the next " + word(number, i + 9)
                        + " begins")
            .toList(),
        0);
  }

  private static String word(int number, int which) {
    List<String> words =
        List.of(
            "request", "server", "template", "session", "index", "thread", "socket", "cache",
            "column", "query", "kernel", "vector", "matrix", "parser", "token", "module");
    return words.get((number * 7 + number / 16 + which) % words.size());
  }

  private static String markdown(List<Asked> questions) {
    StringBuilder text = new StringBuilder("# A bank\n\n");
    for (Asked each : questions) {
      if (each.number % QUESTIONS_PER_SECTION == 1) {
        text.append("## ").append(part(each)).append("\n\n");
      }
      text.append("**").append(each.number).append(". ").append(each.stem).append("**");
      text.append(each.lines == 0 ? "" : " {lines=" + each.lines + "}").append("\n\n");
      if (!each.program.isEmpty()) {
        text.append("```python\n").append(each.program).append("\n```\n\n");
      }
      for (int i = 0; i < each.options.size(); i++) {
        text.append(i == each.number % 3 ? "- [x] " : "- [ ] ").append(each.options.get(i));
        text.append('\n');
      }
      text.append(each.options.isEmpty() ? "**Answer:** It depends.\n\n" : "\n");
    }
    return text.toString();
  }

  private static String part(Asked first) {
    return "Part " + (first.number / QUESTIONS_PER_SECTION + 1);
  }

  /** What a short program makes of the questions: their text and lines, and nothing else. */
  private static void plain(List<Asked> questions, Path file) throws IOException {
    PdfFont text = font("source-serif-4/SourceSerif4-Regular.ttf");
    PdfFont bold = font("source-serif-4/SourceSerif4-Bold.ttf");
    PdfFont code = font("jetbrains-mono/JetBrainsMono-Regular.ttf");
    try (Document document = new Document(new PdfDocument(new PdfWriter(file.toFile())))) {
      document.setFont(text).setFontSize(10.5f);
      for (Asked each : questions) {
        if (each.number % QUESTIONS_PER_SECTION == 1) {
          document.add(new Paragraph(part(each)).setFont(bold).setFontSize(14));
        }
        document.add(new Paragraph(each.number + ". " + each.stem).setFont(bold));
        if (!each.program.isEmpty()) {
          String lines = each.program.replace(' ', '\u00A0');
          document.add(new Paragraph(lines).setFont(code).setFontSize(9));
        }
        for (int i = 0; i < each.options.size(); i++) {
          String letter = Character.toString('A' + i);
          document.add(new Paragraph(letter + ". " + each.options.get(i)).setMarginLeft(22));
        }
        for (int i = 0; i < each.lines; i++) {
          document.add(new LineSeparator(new SolidLine(0.5f)).setMarginTop(23));
        }
      }
    }
  }

  private static PdfFont font(String name) throws IOException {
    try (InputStream in = Paper.class.getResourceAsStream(FONTS + name)) {
      return PdfFontFactory.createFont(
          in.readAllBytes(),
          PdfEncodings.IDENTITY_H,
          PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    }
  }
}
