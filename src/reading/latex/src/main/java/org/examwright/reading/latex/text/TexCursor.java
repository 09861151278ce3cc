package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;

/** Walks over pieces and takes the arguments of commands out of what follows them. */
public final class TexCursor {
  private final List<TexNode> nodes;
  private final Consumer<TexNode> taking;
  private int at;

  /**
   * @param taking hears of each piece that only holds an argument
   */
  public TexCursor(List<TexNode> nodes, Consumer<TexNode> taking) {
    this.nodes = new ArrayList<>(nodes);
    this.taking = taking;
  }

  public boolean hasNext() {
    return at < nodes.size();
  }

  public TexNode peek() {
    return nodes.get(at);
  }

  public TexNode next() {
    return nodes.get(at++);
  }

  /** All that was not walked over. */
  public List<TexNode> rest() {
    List<TexNode> rest = List.copyOf(nodes.subList(at, nodes.size()));
    at = nodes.size();
    return rest;
  }

  public void skipSpace() {
    while (hasNext() && peek() instanceof TexNode.Space) {
      taking.accept(next());
    }
  }

  public void skipBlank() {
    while (hasNext()
        && (peek() instanceof TexNode.Space || peek() instanceof TexNode.ParagraphEnd)) {
      taking.accept(next());
    }
  }

  /** Whether a star stands next, which is taken. */
  public boolean star() {
    if (hasNext() && isSign(peek(), "*")) {
      taking.accept(next());
      return true;
    }
    return false;
  }

  private static boolean isSign(TexNode node, String text) {
    return node instanceof TexNode.Sign sign && sign.text().equals(text);
  }

  /** What stands in brackets next. */
  public Optional<List<TexNode>> optional() {
    return between("[", "]");
  }

  private Optional<List<TexNode>> between(String open, String close) {
    int from = at;
    while (from < nodes.size() && nodes.get(from) instanceof TexNode.Space) {
      from++;
    }
    if (from >= nodes.size() || !isSign(nodes.get(from), open)) {
      return Optional.empty();
    }
    for (int i = from + 1; i < nodes.size(); i++) {
      TexNode node = nodes.get(i);
      if (node instanceof TexNode.ParagraphEnd) {
        return Optional.empty();
      }
      if (isSign(node, close)) {
        for (int taken = at; taken <= from; taken++) {
          taking.accept(nodes.get(taken));
        }
        taking.accept(node);
        at = i + 1;
        return Optional.of(List.copyOf(nodes.subList(from + 1, i)));
      }
    }
    return Optional.empty();
  }

  /** What stands in braces next. */
  public Optional<List<TexNode>> group() {
    int from = at;
    while (from < nodes.size() && nodes.get(from) instanceof TexNode.Space) {
      from++;
    }
    if (from >= nodes.size() || !(nodes.get(from) instanceof TexNode.Group group)) {
      return Optional.empty();
    }
    for (; at <= from; at++) {
      taking.accept(nodes.get(at));
    }
    return Optional.of(group.content());
  }

  /** What stands in braces next, or else the next piece, of words the first character. */
  public List<TexNode> argument() {
    Optional<List<TexNode>> group = group();
    if (group.isPresent()) {
      return group.get();
    }
    skipSpace();
    if (!hasNext() || peek() instanceof TexNode.ParagraphEnd) {
      return List.of();
    }
    if (peek() instanceof TexNode.Words words
        && words.text().codePointCount(0, words.text().length()) > 1) {
      int end = Character.charCount(words.text().codePointAt(0));
      taking.accept(words);
      nodes.set(at, new TexNode.Words(words.text().substring(end), words.origin()));
      return List.of(new TexNode.Words(words.text().substring(0, end), words.origin()));
    }
    return List.of(next());
  }

  /** The same as it is written; all of it is taken. */
  public String word() {
    return taken(argument());
  }

  /** What stands in brackets next, as it is written; nothing if nothing does. */
  public Optional<String> option() {
    return optional().map(this::taken);
  }

  private String taken(List<TexNode> argument) {
    takeAll(argument);
    return TexSource.ofNodes(argument).strip();
  }

  private void takeAll(List<TexNode> all) {
    for (TexNode node : all) {
      taking.accept(node);
      if (node instanceof TexNode.Holder holder) {
        takeAll(holder.content());
      }
    }
  }
}
