package org.examwright.exporters.qti.item12;

/** A choice that a response may pick. */
public record ResponseLabel(String ident, Text text) {}
