package org.examwright.exporters.qti.canvas;

/** A choice that a response may pick. */
record ResponseLabel(String ident, Text text) {}
