package org.examwright.qti.canvas;

/** A choice that a response may pick. */
record Label(String ident, Text text) {}
