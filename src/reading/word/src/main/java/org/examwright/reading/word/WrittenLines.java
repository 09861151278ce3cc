package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.examwright.reading.text.typed.Typography;

/** The lines of a document as somebody would have typed them, who remembers how they looked. */
final class WrittenLines implements Typography {
  private static final int LONGEST_LABEL = 24;

  private final SetObjects objects;
  private final List<String> texts = new ArrayList<>();
  private final List<List<LetterLook>> formats = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  WrittenLines(SetObjects objects) {
    this.objects = objects;
  }

  void add(WordLine line) {
    texts.add(line.text());
    formats.add(line.formats());
    paragraphs.add(line.paragraph());
  }

  /** A line that stands in no document. */
  void add(String text, int paragraph) {
    texts.add(text);
    formats.add(Collections.nCopies(text.length(), LetterLook.PLAIN));
    paragraphs.add(paragraph);
  }

  /** Sets what follows apart from what stands above. */
  void space(int paragraph) {
    if (!texts.isEmpty() && !texts.getLast().isBlank()) {
      add("", paragraph);
    }
  }

  String text() {
    return String.join("\n", texts);
  }

  /** The first line of a paragraph, both counted from 1. */
  int line(int paragraph) {
    return Math.max(0, paragraphs.indexOf(paragraph)) + 1;
  }

  /** What stands in a line, counted from 1, without signs of pictures and the like. */
  String words(int line) {
    return line < 1 || line > texts.size()
        ? ""
        : texts.get(line - 1).replaceAll("[\\x{F0000}-\\x{FFFFD}]", "").strip();
  }

  @Override
  public List<Node> words(String text, int line, int column) {
    return new StyledWords(objects).of(text, found(text, line, column), line, column);
  }

  /** The formats of a piece of a line, whose label may have been mended. */
  private List<LetterLook> found(String text, int line, int column) {
    String source = spaced(texts.get(line));
    String wanted = spaced(text);
    int from = Math.min(column, source.length());
    for (int dropped = 0; dropped <= Math.min(LONGEST_LABEL, wanted.length() - 1); dropped++) {
      String rest = wanted.substring(dropped);
      int at = source.indexOf(rest, dropped == 0 ? from : Math.max(0, from - LONGEST_LABEL));
      if (at >= 0) {
        List<LetterLook> found = new ArrayList<>(Collections.nCopies(dropped, LetterLook.PLAIN));
        found.addAll(formats.get(line).subList(at, at + rest.length()));
        return found;
      }
    }
    return Collections.nCopies(wanted.length(), LetterLook.PLAIN);
  }

  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      spaced.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
    }
    return spaced.toString();
  }

  @Override
  public Optional<Block> block(String text) {
    return objects.block(text);
  }

  @Override
  public boolean mayWrap() {
    return false;
  }
}
