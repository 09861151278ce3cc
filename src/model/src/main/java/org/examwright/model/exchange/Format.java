package org.examwright.model.exchange;

/**
 * What an exporter writes.
 *
 * @param id the name for {@code --to}: lower case letters, digits and hyphens; no two exporters
 *     have the same
 * @param title how people call it; no two exporters have the same
 * @param consumers who reads such files, in a few words
 * @param ending what its files end in, without the first dot: {@code pdf}, {@code gift.txt}
 * @param onRequest whether it is written only when somebody names it, and not with all the others
 */
public record Format(String id, String title, String consumers, String ending, boolean onRequest) {

  /** A format that is written whenever nobody names others. */
  public Format(String id, String title, String consumers, String ending) {
    this(id, title, consumers, ending, false);
  }
}
