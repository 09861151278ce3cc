package org.examwright.reading.outline.tree;

import org.commonmark.node.CustomBlock;

/** The {@code summary} of a {@link DetailsNode}; its children are inline nodes. */
public final class SummaryNode extends CustomBlock {}
