package org.examwright.reading.text.typed;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** What a source knows of its lines beside their characters: bold words, pictures, tables. */
public interface Typography {
  /** Of plain text, which is its characters and nothing more. */
  Typography NONE =
      new Typography() {
        @Override
        public List<Node> words(String text, int line, int column) {
          Text words = new Text(text);
          words.setSourceSpans(List.of(SourceSpan.of(line, column, 0, text.length())));
          return List.of(words);
        }

        @Override
        public Optional<Block> block(String text) {
          return Optional.empty();
        }

        @Override
        public boolean mayWrap() {
          return true;
        }
      };

  /**
   * The nodes of a piece of a line.
   *
   * @param text not empty
   * @param line in which it stands, from 0
   * @param column at which it begins, from 0; roughly, if its number or letter was mended
   */
  List<Node> words(String text, int line, int column);

  /** What stands instead of a line: a table, a picture of its own. */
  Optional<Block> block(String text);

  /** Whether a line may end because it was full. */
  boolean mayWrap();
}
