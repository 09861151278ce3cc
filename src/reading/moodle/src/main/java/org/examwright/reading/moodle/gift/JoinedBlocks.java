package org.examwright.reading.moodle.gift;

import java.util.ArrayList;
import java.util.List;
import org.examwright.moodle.gift.GiftCategory;
import org.examwright.moodle.gift.GiftEscapes;
import org.examwright.moodle.gift.GiftSigns;
import org.examwright.reading.moodle.bank.FilePlaces;

/** Joins what an empty line among the answers of a question has torn apart. */
final class JoinedBlocks {
  private JoinedBlocks() {}

  static List<FileBlock> of(List<FileBlock> blocks, FilePlaces places) {
    List<FileBlock> joined = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      FileBlock block = blocks.get(i);
      int last = last(blocks, i);
      if (last > i) {
        places.warning(
            block.text().places()[block.text().length()],
            "an empty line stands among the answers, and Moodle ends the question there",
            "take the empty line out");
      }
      for (; i < last; i++) {
        block = joined(block, blocks.get(i + 1));
      }
      joined.add(block);
    }
    return joined;
  }

  /** The block that closes what a block opens; the block itself if none does. */
  private static int last(List<FileBlock> blocks, int from) {
    int depth = depth(blocks.get(from).text().text());
    int at = from;
    while (depth > 0 && !blocks.get(at).endsWithZero() && at + 1 < blocks.size()) {
      String next = blocks.get(++at).text().text();
      if (next.startsWith(GiftSigns.NAME) || GiftCategory.is(next) || next.contains("{")) {
        return from;
      }
      depth += depth(next);
    }
    return depth == 0 ? at : from;
  }

  private static int depth(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      GiftEscapes.Escaped escaped = c == '\\' ? GiftEscapes.at(text, i) : null;
      if (escaped != null) {
        i += escaped.length() - 1;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
    return depth;
  }

  private static FileBlock joined(FileBlock first, FileBlock second) {
    Excerpt text = first.text();
    return new FileBlock(
        new Excerpt.Builder()
            .add(text)
            .add('\n', text.places()[text.length()])
            .add(second.text())
            .build(),
        both(first.comments(), second.comments()),
        both(first.lateComments(), second.comments()),
        second.endsWithZero());
  }

  private static List<Excerpt> both(List<Excerpt> first, List<Excerpt> second) {
    List<Excerpt> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
