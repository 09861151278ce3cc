package org.examwright.rendering.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes columns of the lines between columns of an {@code array}, since the parser knows no lines.
 */
final class ArrayLines {
  private static final String BEGIN = "\\begin{array}{";
  private static final String END = "\\end{array}";

  private ArrayLines() {}

  static String asColumns(String tex) {
    int begin = tex.indexOf(BEGIN);
    if (begin < 0) {
      return tex;
    }
    int columns = begin + BEGIN.length();
    int body = tex.indexOf('}', columns) + 1;
    int end = body == 0 ? -1 : end(tex, body);
    if (end < 0) {
      return tex;
    }
    String spec = tex.substring(columns, body - 1).replace(" ", "");
    String rows = asColumns(tex.substring(body, end));
    String rest = asColumns(tex.substring(end + END.length()));
    boolean lines = spec.matches("[lcr|]+") && spec.indexOf('|') >= 0;
    String array =
        lines
            ? BEGIN + spec.replaceAll("\\|+", "c") + "}" + ruled(rows, spec)
            : BEGIN + tex.substring(columns, body) + rows;
    return tex.substring(0, begin) + array + END + rest;
  }

  /** Where the array ends that has begun before a place; -1 if it does not. */
  private static int end(String tex, int from) {
    int depth = 1;
    for (int at = from; at < tex.length(); at++) {
      if (tex.startsWith(BEGIN, at)) {
        depth++;
      } else if (tex.startsWith(END, at)) {
        depth--;
        if (depth == 0) {
          return at;
        }
      }
    }
    return -1;
  }

  private static String ruled(String body, String spec) {
    List<String> rows = new ArrayList<>();
    for (String row : split(body, "\\\\")) {
      rows.add(row.isBlank() ? row : ruledRow(split(row, "&"), spec.replaceAll("\\|+", "|")));
    }
    return String.join("\\\\", rows);
  }

  private static String ruledRow(List<String> cells, String spec) {
    List<String> ruled = new ArrayList<>();
    int cell = 0;
    for (int i = 0; i < spec.length(); i++) {
      if (spec.charAt(i) == '|') {
        ruled.add("|");
      } else {
        ruled.add(cell < cells.size() ? cells.get(cell) : " ");
        cell++;
      }
    }
    while (cell < cells.size()) {
      ruled.add(cells.get(cell));
      cell++;
    }
    return String.join("&", ruled);
  }

  /** Divides at what stands in no braces and in no other environment. */
  private static List<String> split(String tex, String sign) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < tex.length(); at++) {
      if (depth == 0 && tex.startsWith(sign, at)) {
        parts.add(tex.substring(start, at));
        start = at + sign.length();
        at = start - 1;
      } else if (tex.charAt(at) == '{') {
        depth++;
      } else if (tex.charAt(at) == '}') {
        depth--;
      } else if (tex.charAt(at) == '\\') {
        depth += tex.startsWith("begin{", at + 1) ? 1 : tex.startsWith("end{", at + 1) ? -1 : 0;
        at++;
      }
    }
    parts.add(tex.substring(start));
    return parts;
  }
}
