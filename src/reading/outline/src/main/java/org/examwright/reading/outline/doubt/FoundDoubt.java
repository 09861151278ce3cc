package org.examwright.reading.outline.doubt;

/**
 * Something that was read in one way and may be meant in another.
 *
 * @param line counted from 0
 * @param question counted from 1 in the order of the file; 0 if it is about none
 * @param grave whether questions are probably lost, or a key is shown to those who answer
 * @param message what was understood and what it looks like
 * @param hint how to say which is meant
 */
public record FoundDoubt(int line, int question, boolean grave, String message, String hint) {}
