package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.examwright.model.QuestionSet;
import org.examwright.testkit.Corpus;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in the README is compiled and run. */
class ReadmeSnippetTest {
  private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void theProgramInTheReadmeMakesAFileForMoodle() throws Exception {
    Matcher snippet = SNIPPET.matcher(Files.readString(Corpus.root().resolve("README.md")));
    assertThat(snippet.find()).isTrue();
    Path source = Files.writeString(folder.resolve("Quiz.java"), snippet.group(1));
    Path set = folder.resolve("set-3.md");
    Files.copy(Corpus.root().resolve("input/set-3.md"), set);

    assertThat(compile(source)).isZero();
    run("Quiz", set.toString());

    assertThat(folder.resolve("quiz.gift.txt"))
        .content()
        .startsWith("$CATEGORY: ")
        .contains("Week 3", "What is WSGI in terms of Python Flask?");
  }

  private int compile(Path source) {
    String classPath =
        Stream.of(Examwright.class, QuestionSet.class, NullMarked.class)
            .map(ReadmeSnippetTest::place)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
    List<String> arguments =
        List.of("-Xlint:all", "-Werror", "-proc:none", "-cp", classPath, "-d", folder.toString());
    return ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            Stream.concat(arguments.stream(), Stream.of(source.toString())).toArray(String[]::new));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String program, String... arguments) throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, Examwright.class.getClassLoader())) {
      var main = loader.loadClass(program).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) arguments);
    }
  }
}
