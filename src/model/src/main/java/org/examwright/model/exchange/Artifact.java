package org.examwright.model.exchange;

/**
 * A finished file.
 *
 * @param suffix what follows the set's name and a dot: {@code gift}, {@code handout.pdf}; of a file
 *     with a name of its own, that name, which may be a path with `/`
 * @param content its bytes; not to be changed
 * @param named whether it has a name of its own, by which the set's other files refer to it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Artifact(String suffix, byte[] content, boolean named) {

  /** A file that is called like the set. */
  public Artifact(String suffix, byte[] content) {
    this(suffix, content, false);
  }

  /** A file with a name of its own beside the set's. */
  public static Artifact named(String name, byte[] content) {
    return new Artifact(name, content, true);
  }
}
