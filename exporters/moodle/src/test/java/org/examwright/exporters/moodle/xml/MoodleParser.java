package org.examwright.exporters.moodle.xml;

import java.io.ByteArrayOutputStream;

/**
 * What Moodle's parser hears of a document: the document without the pieces of text that it passes
 * over.
 *
 * <p>Moodle feeds libxml 4,096 bytes at a time and drops every piece of text that is white space
 * alone. A piece ends at a reference, at a letter beyond ASCII behind one within, after 300 bytes
 * of such letters, and at the border of what was fed; or, in a section of character data, after 300
 * bytes.
 */
final class MoodleParser {
  private static final int FED = 4096;
  private static final int LONGEST_PIECE = 300;
  private static final String SECTION_START = "<![CDATA[";
  private static final String SECTION_END = "]]>";

  private final byte[] document;
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private int at;

  private MoodleParser(byte[] document) {
    this.document = document;
  }

  static byte[] heard(byte[] document) {
    MoodleParser parser = new MoodleParser(document);
    while (parser.at < document.length) {
      if (parser.stands(SECTION_START, parser.at)) {
        parser.section();
      } else if (document[parser.at] == '<') {
        parser.copyTo(parser.find(">", parser.at) + 1);
      } else {
        parser.piece();
      }
    }
    return parser.heard.toByteArray();
  }

  private void section() {
    copyTo(at + SECTION_START.length());
    int end = find(SECTION_END, at);
    while (at < end) {
      hear(Math.min(end, whole(at + LONGEST_PIECE)));
    }
    copyTo(end + SECTION_END.length());
  }

  private void piece() {
    if (document[at] == '&') {
      hear(find(";", at) + 1);
      return;
    }
    boolean ascii = document[at] > 0;
    int end = at;
    while (end < document.length
        && document[end] != '<'
        && document[end] != '&'
        && end < border(at)
        && (ascii ? document[end] > 0 : end < whole(at + LONGEST_PIECE))) {
      end++;
    }
    hear(end);
  }

  /** Takes in a piece, unless it is white space alone to PHP. */
  private void hear(int end) {
    for (int i = at; i < end; i++) {
      if (" \t\n\r\0\u000b".indexOf(document[i]) < 0) {
        copyTo(end);
        return;
      }
    }
    at = end;
  }

  private void copyTo(int end) {
    heard.write(document, at, end - at);
    at = end;
  }

  private int find(String text, int from) {
    int place = from;
    while (!stands(text, place)) {
      place++;
    }
    return place;
  }

  private boolean stands(String text, int place) {
    for (int i = 0; i < text.length(); i++) {
      if (document[place + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int border(int from) {
    return whole((from / FED + 1) * FED);
  }

  /** The end of the character that an offset lies in. */
  private int whole(int offset) {
    int end = Math.min(offset, document.length);
    while (end < document.length && (document[end] & 0xC0) == 0x80) {
      end++;
    }
    return end;
  }
}
