package org.examwright.model;

import org.jspecify.annotations.Nullable;

/**
 * How a set is sat as a test.
 *
 * @param minutes how long it may take, from 1; null for as long as anyone likes
 * @param attempts how often anyone may take it, from 1; null where its author does not say
 */
public record Sitting(@Nullable Integer minutes, @Nullable Integer attempts) {
  /** Nothing is said of it. */
  public static final Sitting OPEN = new Sitting(null, null);

  public Sitting {
    Checks.require(
        minutes == null || minutes >= 1,
        "a test of no minutes cannot be taken",
        "give a time limit of a minute or more, or none");
    Checks.require(
        attempts == null || attempts >= 1,
        "a test of no attempts cannot be taken",
        "allow one attempt or more, or leave `attempts` out");
  }
}
