package org.examwright.reading.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import org.examwright.moodle.gift.GiftComment;

/** Divides a file into blocks: an empty line ends one, and so does a line that holds only a 0. */
final class FileBlocks {
  private final List<FileBlock> blocks = new ArrayList<>();
  private final List<Excerpt> lines = new ArrayList<>();

  private FileBlocks() {}

  static List<FileBlock> of(String file) {
    FileBlocks blocks = new FileBlocks();
    int start = 0;
    while (start <= file.length()) {
      int found = file.indexOf('\n', start);
      int end = found < 0 ? file.length() : found;
      blocks.line(line(file, start, end));
      start = end + 1;
    }
    blocks.end(false);
    return blocks.blocks;
  }

  private static Excerpt line(String file, int start, int end) {
    Excerpt.Builder line = new Excerpt.Builder();
    for (int i = start; i < end; i++) {
      line.add(file.charAt(i), i);
    }
    return line.build().trim();
  }

  private void line(Excerpt line) {
    if (line.isNothing()) {
      end(!line.text().isEmpty());
    } else {
      lines.add(line);
    }
  }

  private void end(boolean zero) {
    if (lines.isEmpty()) {
      return;
    }
    Excerpt.Builder text = new Excerpt.Builder();
    List<Excerpt> comments = new ArrayList<>();
    List<Excerpt> late = new ArrayList<>();
    boolean begun = false;
    for (Excerpt line : lines) {
      int end = line.places()[line.length()];
      if (GiftComment.is(line.text())) {
        (begun ? late : comments).add(line);
        text.add(' ', line.place());
      } else {
        text.add(line);
        begun = true;
      }
      text.add('\n', end);
    }
    comments.addAll(late);
    blocks.add(new FileBlock(text.build().trim(), comments, late, zero));
    lines.clear();
  }
}
