package org.examwright.exporters.word;

import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts text into a run with its tabs and line ends. */
final class Typing {
  private Typing() {}

  static void type(String text, XWPFRun run) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t' || c == '\n') {
        piece(text.substring(start, i), run);
        if (c == '\t') {
          run.addTab();
        } else {
          run.addBreak();
        }
        start = i + 1;
      }
    }
    piece(text.substring(start), run);
  }

  /** Each piece is an element of its own: the other way would write over the last. */
  private static void piece(String text, XWPFRun run) {
    if (!text.isEmpty()) {
      run.setText(text);
    }
  }
}
