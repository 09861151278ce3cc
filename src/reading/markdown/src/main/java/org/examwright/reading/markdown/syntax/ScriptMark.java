package org.examwright.reading.markdown.syntax;

import org.commonmark.node.CustomNode;

/** A sign that may begin or end text above or below the line; {@link Scripts} decides. */
final class ScriptMark extends CustomNode {
  /** A blank that does not end such text. */
  static final String BLANK = "\\ ";

  private final String sign;

  ScriptMark(String sign) {
    this.sign = sign;
  }

  /** As it is written. */
  String sign() {
    return sign;
  }

  boolean isBlank() {
    return sign.equals(BLANK);
  }
}
