package org.examwright.app;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which part of the project may see which. */
class FloorPlanTest {
  private static final String OURS = "org.examwright.";

  /** The modules that each module sees; an exporter sees two, and no other exporter. */
  private static final Map<String, Set<String>> SEEN =
      Map.ofEntries(
          entry("src/model", Set.of()),
          entry("src/moodle", Set.of("src/model")),
          entry("src/reading/source", Set.of("src/model")),
          entry("src/reading/outline", Set.of("src/model", "src/reading/source")),
          entry(
              "src/reading/markdown",
              Set.of("src/model", "src/reading/source", "src/reading/outline")),
          entry(
              "src/reading/moodle",
              Set.of(
                  "src/model",
                  "src/moodle",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown")),
          entry("src/reading/json", Set.of("src/model", "src/reading/source")),
          entry("src/reading/qti", Set.of("src/model", "src/reading/source")),
          entry(
              "src/reading/sheet",
              Set.of(
                  "src/model",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown")),
          entry(
              "src/reading/tools",
              Set.of(
                  "src/model",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown")),
          entry(
              "src/reading/text",
              Set.of(
                  "src/model",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown",
                  "src/reading/moodle",
                  "src/reading/qti",
                  "src/reading/sheet",
                  "src/reading/tools",
                  "src/reading/latex")),
          entry(
              "src/reading/word",
              Set.of("src/model", "src/reading/source", "src/reading/outline", "src/reading/text")),
          entry(
              "src/reading/latex",
              Set.of(
                  "src/model",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown")),
          entry(
              "src/reading/page",
              Set.of(
                  "src/model",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown")),
          entry("src/rendering", Set.of("src/model")),
          entry(
              "src/markdown",
              Set.of(
                  "src/model",
                  "src/reading/source",
                  "src/reading/outline",
                  "src/reading/markdown")),
          entry("src/testkit", Set.of("src/model")),
          entry("src/library", Set.of("src/model")),
          entry("src/app", Set.of("src/model", "src/library")));

  private static final Set<String> SEEN_BY_EXPORTERS = Set.of("src/model", "src/rendering");

  /** What a reader and an exporter of one format both know is written once. */
  private static final Map<String, Set<String>> SEEN_BY_ONE_EXPORTER =
      Map.of(
          "exporters/moodle", Set.of("src/moodle"),
          "exporters/markdown",
              Set.of(
                  "src/markdown",
                  "src/reading/markdown",
                  "src/reading/outline",
                  "src/reading/source"),
          "exporters/sheet",
              Set.of(
                  "src/markdown",
                  "src/reading/markdown",
                  "src/reading/outline",
                  "src/reading/sheet",
                  "src/reading/source"),
          "exporters/json", Set.of("src/reading/json"));

  /** Where the heavy dependencies stay; every other module does without. */
  private static final Map<String, Set<String>> USERS =
      Map.of(
          "picocli", Set.of("src/app"),
          "com.itextpdf", Set.of("exporters/pdf"),
          "org.apache.poi", Set.of("exporters/word", "src/reading/sheet"),
          "tools.jackson",
              Set.of(
                  "src/app",
                  "src/reading/json",
                  "src/reading/markdown",
                  "src/reading/source",
                  "exporters/pdf"),
          "org.commonmark",
              Set.of(
                  "src/reading/outline",
                  "src/reading/markdown",
                  "src/reading/moodle",
                  "src/reading/text",
                  "src/reading/tools",
                  "src/reading/latex",
                  "src/reading/word"),
          "org.jsoup", Set.of("src/reading/source", "src/reading/moodle", "src/reading/page"));

  private final List<SourceFile> sources = SourceFile.main();
  private final Map<String, String> modules = new TreeMap<>();

  FloorPlanTest() {
    sources.forEach(file -> modules.put(file.packageName(), file.module()));
  }

  @Test
  void aModuleSeesOnlyThoseThatItMay() {
    List<String> violations = new ArrayList<>();
    for (SourceFile file : sources) {
      for (String seen : file.imports()) {
        String module = modules.getOrDefault(seen, seen.startsWith(OURS) ? "nowhere" : "");
        if (!module.isEmpty() && !module.equals(file.module()) && !maySee(file.module(), module)) {
          violations.add(file.module() + ": " + file.name() + " imports from " + seen);
        }
      }
    }
    assertThat(violations).isEmpty();
  }

  private static boolean maySee(String module, String seen) {
    if (module.startsWith("exporters/")) {
      return SEEN_BY_EXPORTERS.contains(seen)
          || SEEN_BY_ONE_EXPORTER.getOrDefault(module, Set.of()).contains(seen);
    }
    return SEEN.getOrDefault(module, Set.of()).contains(seen);
  }

  @Test
  void everyModuleHasItsPlaceInThePlan() {
    assertThat(Set.copyOf(modules.values()))
        .allMatch(module -> module.startsWith("exporters/") || SEEN.containsKey(module));
  }

  @Test
  void theModelSeesTheJdkAlone() {
    assertThat(sources.stream().filter(file -> file.module().equals("src/model")))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat(file.imports())
                    .allMatch(
                        seen ->
                            seen.startsWith("java.")
                                || seen.startsWith("org.examwright.model")
                                || seen.equals("org.jspecify.annotations")));
  }

  @Test
  void theModelDoesNotKnowMoodle() {
    assertThat(sources.stream().filter(file -> file.module().equals("src/model")))
        .isNotEmpty()
        .allSatisfy(
            file ->
                assertThat((file.packageName() + file.text()).toLowerCase(Locale.ROOT))
                    .as(file.name())
                    .doesNotContain("moodle"));
  }

  @Test
  void heavyDependenciesStayWhereTheyAreUsed() {
    List<String> violations = new ArrayList<>();
    for (SourceFile file : sources) {
      for (String seen : file.imports()) {
        USERS.forEach(
            (dependency, users) -> {
              if (seen.startsWith(dependency) && !users.contains(file.module())) {
                violations.add(file.module() + ": " + file.name() + " imports from " + seen);
              }
            });
      }
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void packagesFormNoCircle() {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (SourceFile file : sources) {
      Set<String> others = seen.computeIfAbsent(file.packageName(), ignored -> new TreeSet<>());
      file.imports().stream().filter(modules::containsKey).forEach(others::add);
      others.remove(file.packageName());
    }
    assertThat(Circles.in(seen)).isEmpty();
  }

  @Test
  void aCircleIsFoundWithItsNames() {
    assertThat(
            Circles.in(
                Map.of(
                    "a", Set.of("b"),
                    "b", Set.of("c"),
                    "c", Set.of("b", "d"),
                    "d", Set.of("e"))))
        .containsExactly(Set.of("b", "c"));
  }

  @Test
  void noTwoTypesHaveOneName() {
    Map<String, List<String>> places = new TreeMap<>();
    for (SourceFile file : SourceFile.all()) {
      for (String type : file.types()) {
        places
            .computeIfAbsent(type, ignored -> new ArrayList<>())
            .add(file.packageName() + "." + type);
      }
    }
    assertThat(places.values()).filteredOn(same -> same.size() > 1).isEmpty();
    assertThat(places).containsKeys("FloorPlanTest", "QuestionSet", "Option");
  }

  @Test
  void nothingImportsAWholePackage() {
    assertThat(SourceFile.all())
        .filteredOn(file -> file.text().lines().anyMatch(FloorPlanTest::importsAll))
        .isEmpty();
  }

  private static boolean importsAll(String line) {
    return line.startsWith("import ") && line.endsWith(".*;");
  }
}
