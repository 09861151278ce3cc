package org.examwright.model.exchange;

/**
 * A finished file, which is not written yet.
 *
 * @param suffix what follows the set's name and a dot: {@code gift}, {@code handout.pdf}; of a file
 *     with a name of its own, that name, which may be a path with `/`; it comes from the author of
 *     the set, so that who writes it sees to it that it stays in the folder
 * @param content its bytes; not to be changed
 * @param named whether it has a name of its own, by which the set's other files refer to it
 * @param holds in a few words, for people who look for the right one of several; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Artifact(String suffix, byte[] content, boolean named, String holds) {

  /**
   * A file that is called like the set.
   *
   * @param suffix what follows the set's name and a dot
   */
  public Artifact(String suffix, byte[] content) {
    this(suffix, content, false, "");
  }

  /** The same file, and what it holds. */
  public Artifact holding(String words) {
    return new Artifact(suffix, content, named, words);
  }

  /**
   * A file with a name of its own beside the set's.
   *
   * @param name may be a path with `/`
   */
  public static Artifact named(String name, byte[] content) {
    return new Artifact(name, content, true, "");
  }
}
