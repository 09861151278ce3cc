package org.examwright.rendering.theme;

/** What is left free around the text of a page, in millimetres. */
public record Margins(double top, double bottom, double side) {}
