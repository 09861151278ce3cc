package org.examwright.model.exchange;

/**
 * A finished file.
 *
 * @param suffix what follows the set's name and a dot: {@code gift}, {@code handout.pdf}
 * @param content its bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Artifact(String suffix, byte[] content) {}
