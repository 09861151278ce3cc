package org.examwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.examwright.library.Catalog;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists written by others go to every format. */
class CorpusConversionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alexeygrigorev-technical",
        "faqguru-nodejs",
        "lydiahallie-javascript-questions",
        "trimstray-sysadmin",
      })
  void goesToEveryFormatAndEveryLossIsExplained(String name) {
    String list = Outside.file("corpus/markdown/" + name + ".md").toString();
    Terminal terminal = new Terminal(folder).withEverything();

    Terminal.Result result = terminal.run("convert", list, "--report", "report.json", "-o", "out");

    assertThat(result.exit()).as(result.err()).isZero();
    JsonNode report = new JsonMapper().readTree(terminal.read("report.json")).at("/sets/0");
    assertThat(report.path("files").findValuesAsString("format"))
        .containsAll(
            Catalog.installed().exportersByDefault().stream()
                .map(exporter -> exporter.format().id())
                .toList());
    List<JsonNode> losses = losses(report);
    assertThat(losses).as("no list of this size goes everywhere without any loss").isNotEmpty();
    assertThat(losses)
        .allSatisfy(
            loss -> {
              assertThat(loss.path("line").asInt()).isPositive();
              assertThat(loss.path("message").asString()).hasSizeGreaterThan(20);
              assertThat(loss.path("carriedBy").size() > 0 || loss.has("hint"))
                  .as("what to do about: %s", loss)
                  .isTrue();
            });
  }

  private static List<JsonNode> losses(JsonNode report) {
    List<JsonNode> losses = new ArrayList<>();
    for (JsonNode found : report.path("diagnostics")) {
      if (found.path("severity").asString().equals("loss")) {
        losses.add(found);
      }
    }
    return losses;
  }
}
