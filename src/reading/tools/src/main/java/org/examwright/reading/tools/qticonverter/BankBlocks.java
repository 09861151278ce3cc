package org.examwright.reading.tools.qticonverter;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Divides a bank into its questions, which empty lines set apart. */
final class BankBlocks {
  private BankBlocks() {}

  static void read(QuizFile file) {
    List<List<SourceLine>> blocks = new ArrayList<>();
    List<SourceLine> block = new ArrayList<>();
    boolean asked = false;
    for (List<SourceLine> chunk : chunks(file.lines())) {
      boolean asks = chunk.stream().anyMatch(BankBlock::isNumbered);
      boolean typed = chunk.stream().anyMatch(BankBlock::isType);
      if (asked && (asks || typed)) {
        blocks.add(block);
        block = new ArrayList<>();
        asked = false;
      }
      block.addAll(chunk);
      asked |= asks;
    }
    blocks.add(block);
    blocks.forEach(each -> read(file, each));
  }

  /**
   * Lines without empty ones between, of which a type or a number below options begins the next.
   */
  private static List<List<SourceLine>> chunks(List<SourceLine> lines) {
    List<List<SourceLine>> chunks = new ArrayList<>();
    List<SourceLine> chunk = new ArrayList<>();
    boolean offered = false;
    boolean asked = false;
    for (SourceLine line : lines) {
      boolean next = (BankBlock.isType(line) && asked) || (BankBlock.isNumbered(line) && offered);
      if ((line.isBlank() || next) && !chunk.isEmpty()) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        offered = false;
        asked = false;
      }
      if (!line.isBlank()) {
        chunk.add(line);
        asked |= BankBlock.isNumbered(line);
        offered |= asked && BankBlock.isOption(line);
      }
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return chunks;
  }

  private static void read(QuizFile file, List<SourceLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    file.questions()
        .add(
            file.at(numbered(lines)),
            () -> {
              BankBlock block = new BankBlock(file);
              int at = 0;
              while (at < lines.size() && !block.isAsked()) {
                if (!block.head(lines.get(at))) {
                  file.passOver(
                      lines.get(at),
                      "a line above a question that says neither its type, points nor picture",
                      "take it out, or write it behind the question's number");
                }
                at++;
              }
              lines.subList(at, lines.size()).forEach(block::body);
              return new BankQuestion(block).read();
            });
  }

  private static SourceLine numbered(List<SourceLine> lines) {
    return lines.stream().filter(BankBlock::isNumbered).findFirst().orElse(lines.getFirst());
  }
}
