package org.examwright.rendering.xml;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers a text as the bytes of a file.
 *
 * <p>A bank is so large that it must not be copied whenever there is no more room for it.
 */
final class Utf8Text extends Writer {
  private static final int PIECE = 1 << 16;

  private final List<byte[]> pieces = new ArrayList<>();
  private final StringBuilder last = new StringBuilder();
  private int size;

  @Override
  public void write(char[] text, int from, int length) {
    last.append(text, from, length);
    endPiece();
  }

  @Override
  public void write(String text, int from, int length) {
    last.append(text, from, from + length);
    endPiece();
  }

  private void endPiece() {
    if (last.length() > PIECE) {
      boolean half = Character.isHighSurrogate(last.charAt(last.length() - 1));
      int end = half ? last.length() - 1 : last.length();
      keep(last.substring(0, end));
      last.delete(0, end);
    }
  }

  private void keep(String piece) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    pieces.add(bytes);
    size = Math.addExact(size, bytes.length);
  }

  /** All of it, after which this is empty. */
  byte[] take() {
    keep(last.toString());
    byte[] all = new byte[size];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    pieces.clear();
    last.setLength(0);
    size = 0;
    return all;
  }

  @Override
  public String toString() {
    return pieces.isEmpty() ? last.toString() : new String(take(), StandardCharsets.UTF_8);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
