package org.examwright.model.exchange;

/**
 * What an exporter writes.
 *
 * @param id the name for {@code --to}: lower case letters, digits and hyphens; no two exporters
 *     have the same
 * @param title how people call it; no two exporters have the same
 * @param consumers who reads such files, in a few words
 * @param onRequest whether it is written only when somebody names it, and not with all the others
 */
public record Format(String id, String title, String consumers, boolean onRequest) {

  /** A format that is written whenever nobody names others. */
  public Format(String id, String title, String consumers) {
    this(id, title, consumers, false);
  }
}
