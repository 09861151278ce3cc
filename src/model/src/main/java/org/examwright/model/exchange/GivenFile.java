package org.examwright.model.exchange;

import java.io.FileNotFoundException;
import java.io.IOException;

/**
 * A file that the value of an option names, such as a template.
 *
 * <p>Exporters read it through this alone; whoever makes their options decides where files are.
 */
public interface GivenFile {
  /** No file is given. */
  GivenFile NONE = named("");

  /** As it was given, for messages; empty where none is. */
  String name();

  /**
   * What is in it.
   *
   * @throws IOException if it cannot be read
   */
  byte[] content() throws IOException;

  /**
   * Another file, which this one names by its place beside it.
   *
   * @param name relative, with slashes
   */
  GivenFile beside(String name);

  /** Whether there is one. */
  default boolean isGiven() {
    return !name().isEmpty();
  }

  /** A word of {@link Option#words} instead of a file. */
  static GivenFile named(String word) {
    return new Word(word);
  }

  /**
   * It stands for something that the exporter has itself.
   *
   * @param name the word
   */
  record Word(String name) implements GivenFile {
    @Override
    public byte[] content() throws IOException {
      throw new FileNotFoundException(name);
    }

    @Override
    public GivenFile beside(String other) {
      return new Word(other);
    }
  }
}
