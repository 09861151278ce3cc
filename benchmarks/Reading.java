import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;

/** Reads lists of so many megabytes, three times each, and tells how long it took. */
final class Reading {
  private Reading() {}

  public static void main(String[] sizes) {
    for (String size : sizes) {
      byte[] list = list(Integer.parseInt(size) * 1_000_000);
      for (int i = 0; i < 3; i++) {
        read(size, list);
      }
    }
  }

  private static void read(String size, byte[] list) {
    long clock = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Reader.Result result =
        new MarkdownReader().read(new Source("list.md", list, PictureFinder.NONE));
    System.out.printf(
        "%s MB: %d questions in %.1f s (%.1f s of this thread's processor time)%n",
        size,
        result.set() == null ? 0 : result.set().size(),
        (System.nanoTime() - clock) / 1e9,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9);
  }

  private static byte[] list(int length) {
    StringBuilder text = new StringBuilder("# A long list\n\n");
    for (int i = 1; text.length() < length; i++) {
      if (i % 50 == 1) {
        text.append("## Part ").append(i / 50 + 1).append("\n\n");
      }
      text.append("### ").append(i).append(". What does step **").append(i).append("** do?\n\n");
      if (i % 3 == 0) {
        text.append("- [ ] nothing\n- [x] it adds `").append(i).append("`\n- [ ] it fails\n\n");
      } else {
        text.append("It *adds* a number, see [there](https://example.org/").append(i).append("):\n\n")
            .append("- first this\n- then that\n\n```python\ndef step(x):\n    return x + ")
            .append(i)
            .append("\n```\n\n");
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
