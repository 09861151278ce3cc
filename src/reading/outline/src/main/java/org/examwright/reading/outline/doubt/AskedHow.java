package org.examwright.reading.outline.doubt;

/**
 * What the author says of a question by means of our own syntax or of labels.
 *
 * @param named whether its kind is named, so that nothing is to be guessed
 * @param labelled whether its answer has a label, so that nobody need ask where it begins
 */
public record AskedHow(boolean named, boolean labelled) {}
