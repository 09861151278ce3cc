package org.examwright.rendering.code;

/**
 * A piece of a line of code.
 *
 * @param text never empty, without a line end
 */
public record CodeToken(String text, CodeKind kind) {}
