package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SyntaxPageTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @TestFactory
  Stream<DynamicTest> everyExampleOfThePageIsUnderstood() throws IOException {
    List<String> examples = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(Files.readString(Corpus.root().resolve("docs/SYNTAX.md")))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                if (block.getInfo().equals("markdown")) {
                  examples.add(block.getLiteral());
                }
              }
            });
    assertThat(examples).hasSizeGreaterThan(12);
    return examples.stream()
        .map(
            example ->
                dynamicTest(
                    example.lines().findFirst().orElse(""),
                    () -> {
                      Reader.Result result = MarkdownReading.of(example);
                      assertThat(result.set()).isNotNull();
                      assertThat(result.diagnostics())
                          .noneMatch(d -> d.severity() != Severity.NOTE);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyAttributeOfThePageIsUnderstood() throws IOException {
    List<String> attributes =
        Files.readAllLines(Corpus.root().resolve("docs/SYNTAX.md")).stream()
            .dropWhile(line -> !line.startsWith("| attribute | meaning |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .flatMap(line -> CODE.matcher(line.split("\\|", -1)[1]).results())
            .map(code -> code.group(1))
            .filter(code -> !code.equals(".kind"))
            .toList();
    assertThat(attributes).hasSizeGreaterThan(5);
    return attributes.stream()
        .map(
            attribute ->
                dynamicTest(
                    attribute,
                    () -> {
                      String markdown = "**1. What?** {" + attribute + "}\n\n- [x] a\n- [ ] b\n";
                      assertThat(MarkdownReading.of(markdown).diagnostics()).isEmpty();
                    }));
  }
}
