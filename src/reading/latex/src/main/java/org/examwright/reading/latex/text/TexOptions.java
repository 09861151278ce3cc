package org.examwright.reading.latex.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Keys and values as they stand in brackets. */
public final class TexOptions {
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Reads what stands in brackets; braces keep commas together. */
  public static TexOptions of(String written) {
    TexOptions options = new TexOptions();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= written.length(); i++) {
      char sign = i == written.length() ? ',' : written.charAt(i);
      depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
      if ((sign == ',' && depth <= 0) || i == written.length()) {
        options.add(written.substring(from, i));
        from = i + 1;
      }
    }
    return options;
  }

  private void add(String entry) {
    int equals = entry.indexOf('=');
    String key = (equals < 0 ? entry : entry.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
    String value = equals < 0 ? "" : entry.substring(equals + 1).strip();
    if (value.startsWith("{") && value.endsWith("}")) {
      value = value.substring(1, value.length() - 1);
    }
    if (!key.isEmpty()) {
      values.putIfAbsent(key, value);
    }
  }

  /** In the order in which they are written. */
  public Map<String, String> all() {
    return values;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** What a key says, or something else if it is not there. */
  public String text(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  /** Whether a key is switched on: named alone, or with a word other than false. */
  public boolean isOn(String key, boolean otherwise) {
    String value = values.get(key);
    return value == null ? otherwise : !value.matches("(?i)false|0|no|off");
  }
}
