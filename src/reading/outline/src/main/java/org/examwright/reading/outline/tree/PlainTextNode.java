package org.examwright.reading.outline.tree;

import org.commonmark.node.CustomBlock;

/** Blocks that are text and nothing else: no question, no label and no option begins in them. */
public final class PlainTextNode extends CustomBlock {}
