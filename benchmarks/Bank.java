import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes a bank of so many questions of all kinds, as long as questions in courses are. */
final class Bank {
  private static final int QUESTIONS_PER_SECTION = 100;
  private static final int QUESTIONS_PER_PICTURE = 50;
  private static final List<String> WORDS =
      List.of(
          "request", "server", "template", "session", "index", "thread", "socket", "cache",
          "column", "query", "kernel", "vector", "matrix", "parser", "token", "module");

  private final Path folder;
  private final StringBuilder text = new StringBuilder();
  private int number;

  private Bank(Path folder) {
    this.folder = folder;
  }

  /** Takes the number of questions, and the folder where {@code bank.md} is to stand. */
  public static void main(String[] arguments) throws IOException {
    new Bank(Path.of(arguments[1])).write(Integer.parseInt(arguments[0]));
  }

  private void write(int questions) throws IOException {
    Files.createDirectories(folder.resolve("pictures"));
    text.append("# A bank of ").append(questions).append(" questions\n\n");
    for (number = 1; number <= questions; number++) {
      if (number % QUESTIONS_PER_SECTION == 1) {
        text.append("## Part ").append(number / QUESTIONS_PER_SECTION + 1).append("\n\n");
        text.append("What every ").append(word(number)).append(" is about.\n\n");
      }
      String question = question() + "\n**Explanation:** " + prose(2) + "\n\n";
      text.append(question.replace("§", Integer.toString(number)));
    }
    Files.writeString(folder.resolve("bank.md"), text);
  }

  private String question() throws IOException {
    return switch (number % 12) {
      case 0 -> open();
      case 1 -> program();
      case 2 -> choice("x", " ", " ", " ");
      case 3 -> choice("x", " ", "x", " ");
      case 4 -> formula();
      case 5 -> picture();
      case 6 -> words();
      case 7 -> "**§. How many bytes does the " + word(1) + " of step § take?** {unit=kB}\n"
          + "= § ± 0.5\n= [§, 20000] {credit=25 feedback=\"Look again at step §.\"}\n\n"
          + prose(3) + "\n";
      case 8 -> "**§. Step § takes a [[" + word(1) + "|" + word(2) + "]], gives [[§]] and needs a"
          + " [[=" + word(3) + ", " + word(4) + ", " + word(5) + "]].**\n";
      case 9 -> "**§. What belongs together in step §?** {.matching points=3}\n\n"
          + "| part | purpose |\n|---|---|\n"
          + "| " + word(1) + " § | the first of all |\n| " + word(2) + " § | *another* one |\n"
          + "| `" + word(3) + "_§` | code |\n| | something else |\n";
      case 10 -> "**§. Put the parts of step § in order.** {.ordering}\n\n"
          + "1. The " + word(1) + " of § begins.\n2. The " + word(2) + " follows it.\n"
          + "3. Its **" + word(3) + "** is written.\n4. All is closed.\n";
      default -> "**§. Step § needs a " + word(1) + " before its " + word(2) + ".**\n\n"
          + "- [x] True\n  > " + prose(1) + "\n- [ ] False\n";
    };
  }

  private String open() {
    return "**§. What does the " + word(1) + " do in step §, and when does it fail?** {points=4}\n"
        + prose(3) + "\n\n- " + prose(1) + "\n- " + prose(1) + "\n\n"
        + "| case | " + word(1) + " | cost |\n|:--|:-:|--:|\n"
        + "| best | `§` | 1 |\n| usual | `§ + 1` | 12 |\n| worst | *all* | 144 |\n\n"
        + prose(3) + "\n\n**Grading:** " + prose(1) + "\n";
  }

  private String program() {
    return "**§. What does this program print in step §?** {lines=5 tags=\"code, " + word(1)
        + "\"}\n\n```python\ndef " + word(1) + "_§(" + word(2) + ", limit=§):\n    total = 0\n"
        + "    for each in range(limit):\n        if each % 3 == 0 and each > 10:\n"
        + "            total += each * " + word(2) + "  # every third\n    return total\n\n\n"
        + "print(" + word(1) + "_§(4))\n```\n\n**Answer:** It prints the sum:\n\n"
        + "```python\n>>> " + word(1) + "_§(4)\n§\n```\n\n" + prose(4) + "\n";
  }

  private String choice(String... marks) {
    StringBuilder question =
        new StringBuilder("**§. Which of these holds for the ")
            .append(word(1)).append(" of step §?** {shuffle=true}\n\n");
    for (int i = 0; i < marks.length; i++) {
      question.append("- [").append(marks[i]).append("] The `").append(word(i))
          .append("` is *read* ").append(i + 1).append(" times by step §.\n  > ")
          .append(prose(1)).append('\n');
    }
    return question.append("\n**Correct:** Well done.\n\n**Incorrect:** ")
        .append(prose(1)).append("\n\n**Hint:** ").append(prose(1)).append('\n').toString();
  }

  private String formula() {
    return "**§. What does $\\sum_{i=1}^{§} i^2$ amount to, and what does $\\frac{n}{§}$ say?**\n\n"
        + "**Answer:** It amounts to\n\n$$\n\\frac{n(n+1)(2n+1)}{6} + \\sqrt{§}\n$$\n\n"
        + "since $x_{§} = \\alpha^2 + \\beta$. " + prose(4) + "\n";
  }

  private String picture() throws IOException {
    int picture = number / QUESTIONS_PER_PICTURE;
    String name = "pictures/step-" + picture + ".png";
    if (!Files.exists(folder.resolve(name))) {
      draw(picture, folder.resolve(name));
    }
    return "**§. What does the picture show about the " + word(1) + " of step §?**\n\n![The "
        + word(1) + "](" + name + "){width=300}\n\n**Answer:** " + prose(5) + "\n";
  }

  private static void draw(int seed, Path file) throws IOException {
    BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    for (int i = 0; i < 400; i++) {
      pen.setColor(new Color((seed * 7919 + i * 104_729) & 0xFFFFFF));
      pen.fillOval((seed * 31 + i * 97) % 480, (seed * 17 + i * 61) % 320, i % 60, i % 40);
    }
    pen.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private String words() {
    return "**§. What is the part called that follows the " + word(1) + " of step §?**\n\n= "
        + word(2) + " §\n= the " + word(2) + " § {credit=50 feedback=\"Without the article.\"}\n";
  }

  /** So many sentences, which differ from question to question. */
  private String prose(int sentences) {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      prose.append(i == 0 ? "" : " ").append("The ").append(word(i)).append(" of step § keeps `")
          .append(word(i + 5)).append("` & its ").append(word(i + 9)).append(" until the ")
          .append(word(i + 3)).append(" is **closed**, which a course on the subject ")
          .append("explains at length, with more words than are needed here.");
    }
    return prose.toString();
  }

  private String word(int which) {
    return WORDS.get((number * 7 + number / 16 + which) % WORDS.size());
  }
}
