package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;

/** Keys in brackets whose values may be texts. */
public final class TexKeys {
  private final Map<String, List<TexNode>> values = new LinkedHashMap<>();
  private StringBuilder key = new StringBuilder();
  private List<TexNode> value = new ArrayList<>();
  private boolean inValue;

  private TexKeys() {}

  /** Reads what stands in brackets. */
  public static TexKeys of(List<TexNode> nodes) {
    TexKeys keys = new TexKeys();
    for (TexNode node : nodes) {
      if (node instanceof TexNode.Words words) {
        keys.words(words);
      } else if (keys.inValue) {
        keys.value.add(node);
      } else {
        keys.key.append(TexSource.ofNodes(List.of(node)));
      }
    }
    keys.end();
    return keys;
  }

  private void words(TexNode.Words words) {
    StringBuilder part = new StringBuilder();
    for (char sign : words.text().toCharArray()) {
      if (sign == ',') {
        flush(part, words);
        end();
      } else if (sign == '=' && !inValue) {
        flush(part, words);
        inValue = true;
      } else {
        part.append(sign);
      }
    }
    flush(part, words);
  }

  private void flush(StringBuilder part, TexNode.Words words) {
    if (!part.isEmpty() && inValue) {
      value.add(new TexNode.Words(part.toString(), words.origin()));
    } else {
      key.append(part);
    }
    part.setLength(0);
  }

  private void end() {
    String name = key.toString().strip().toLowerCase(Locale.ROOT);
    List<TexNode> trimmed =
        value.stream().filter(node -> !(node instanceof TexNode.Space)).toList();
    boolean group = trimmed.size() == 1 && trimmed.getFirst() instanceof TexNode.Group;
    if (!name.isEmpty()) {
      values.putIfAbsent(
          name, group ? ((TexNode.Group) trimmed.getFirst()).content() : List.copyOf(value));
    }
    key = new StringBuilder();
    value = new ArrayList<>();
    inValue = false;
  }

  /** In the order in which they are written. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** What a key says; nothing if it is not there. */
  public List<TexNode> nodes(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The same as it is written. */
  public String text(String name) {
    return TexSource.ofNodes(nodes(name)).strip();
  }

  /** Whether a key is switched on; null if it is not there. */
  public @org.jspecify.annotations.Nullable Boolean isOn(String name) {
    return has(name) ? !text(name).matches("(?i)false|0|no|off") : null;
  }

  /** These, and where they say nothing, others. */
  public TexKeys over(TexKeys others) {
    TexKeys both = new TexKeys();
    both.values.putAll(values);
    others.values.forEach(both.values::putIfAbsent);
    return both;
  }
}
