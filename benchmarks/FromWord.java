import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How long it takes to read questions from Word, beside what Pandoc takes to make Markdown of it. */
final class FromWord {
  private static final int RUNS = 5;
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private FromWord() {}

  public static void main(String[] sizes) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("from-word");
    for (String size : sizes) {
      Path file = folder.resolve("quiz-" + size + ".docx");
      write(file, Integer.parseInt(size));
      double ours = median("./examwright", "check", "-q", file.toString());
      double pandoc =
          median("pandoc", file.toString(), "-t", "markdown", "-o", folder.resolve("x").toString());
      System.out.printf(
          "%s questions: Examwright %.2f s, Pandoc %.2f s, ratio %.2f%n",
          size, ours, pandoc, ours / pandoc);
    }
  }

  private static double median(String... command) throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i <= RUNS; i++) {
      long clock = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      int code = process.waitFor();
      if (code != 0) {
        throw new IOException(command[0] + " ended with " + code);
      }
      if (i > 0) { // the first run fills caches
        times.add((System.nanoTime() - clock) / 1e9);
      }
    }
    times.sort(null);
    return times.get(RUNS / 2);
  }

  private static void write(Path file, int questions) throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= questions; i++) {
      paragraph(body, i + ". Which of these numbers is one more than " + i + ", and why?", false);
      for (int k = 0; k < 4; k++) {
        paragraph(body, "ABCD".charAt(k) + ") It is the number " + (i + k) + ".", k == 1);
      }
    }
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
              + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
      part(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
    }
  }

  private static void paragraph(StringBuilder body, String text, boolean bold) {
    body.append("<w:p><w:r>")
        .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
        .append("<w:t>")
        .append(text)
        .append("</w:t></w:r></w:p>");
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
