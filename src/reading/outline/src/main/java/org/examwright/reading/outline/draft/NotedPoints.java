package org.examwright.reading.outline.draft;

import org.commonmark.node.Node;

/**
 * What a note in the line of a question says that it is worth.
 *
 * @param value as written, with a decimal point
 * @param place the node that the note begins or ends
 */
public record NotedPoints(String value, Node place) {}
