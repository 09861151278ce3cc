package org.examwright.rendering.formula;

/** Says that a command of a package is given what we do not know. */
final class UnknownNotationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownNotationException(String notation) {
    super(notation);
  }
}
