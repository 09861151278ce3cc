package org.examwright.reading.outline;

import org.commonmark.node.Node;

/**
 * A place where a question may begin.
 *
 * @param block a paragraph, a heading, a list item or a {@code details} element
 * @param weight how much speaks for it: 1 is a question for certain, 0 anything
 */
record Mark(Node block, double weight) {}
