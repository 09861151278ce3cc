package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line says and writes the same in every language of the machine that it runs on. */
class LocaleTest {
  private static final List<String> PROBLEMATIC =
      List.of(
          "---",
          "author: A",
          "---",
          "",
          "**1. a\u0007b\u0007c**",
          "",
          "d\u0007",
          "\u0007",
          "\u0007",
          "",
          "**2. x** {points=many}",
          "",
          "**3. y**",
          "",
          "![z](missing.png)");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "fa", "hi-IN-u-nu-deva", "tr"})
  void nothingDependsOnTheLocale(String tag) throws IOException {
    List<String> usual = said("usual");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      List<String> there = said("there");
      for (int i = 0; i < usual.size(); i++) {
        assertThat(there.get(i)).isEqualTo(usual.get(i));
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  private List<String> said(String place) throws IOException {
    Terminal terminal = new Terminal(folder.resolve(place)).withEverything();
    terminal.file("problematic.md", PROBLEMATIC.toArray(String[]::new));
    terminal.file("set.md", Files.readString(Corpus.root().resolve("input/set-3.md")));
    List<String> said = new ArrayList<>();
    for (String line :
        List.of(
            "--help",
            "convert --help",
            "convert --to",
            "convert set.md --edition",
            "convert set.md --set gift.colour=red",
            "formats --all",
            "formats word",
            "check problematic.md -v --report report.json",
            "check set.md missing.md --explain",
            "convert set.md problematic.md -o out --report all.json",
            "convert set.md set.md --merge --title Both -t json,markdown -o merged")) {
      Terminal.Result result = terminal.run(line.split(" ", -1));
      said.add(line + "\n" + result.exit() + "\n" + result.out() + result.err());
    }
    for (String report : List.of("report.json", "all.json")) {
      said.add(terminal.read(report));
    }
    for (String file : terminal.files("")) {
      said.add(file);
    }
    return said;
  }
}
