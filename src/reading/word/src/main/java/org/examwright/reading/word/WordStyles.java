package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.word.paper.PaperStyle;
import org.jspecify.annotations.Nullable;

/** The styles of a document: what a paragraph or a run has of them. */
final class WordStyles {
  private static final int DEEPEST = 20;
  private static final int BODY_LEVEL = 9;
  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern MONOSPACED =
      Pattern.compile(
          "(?i).*(?:\\bmono|courier|consolas|menlo|monaco|inconsolata|cascadia|source code|fira code"
              + "|lucida console|andale|terminal|fixedsys|typewriter).*");
  private static final Pattern CODE_STYLE =
      Pattern.compile("(?i).*(?:\\bcode|source|html pre|preformatted|quelltext|código|verbatim).*");

  private final Map<String, PartElement> styles = new HashMap<>();
  private final List<PartElement> defaults = new ArrayList<>();
  private @Nullable String usual;

  WordStyles(Optional<PartElement> part) {
    part.ifPresent(
        root -> {
          root.child("w:docDefaults")
              .flatMap(each -> each.child("w:rPrDefault"))
              .flatMap(each -> each.child("w:rPr"))
              .ifPresent(defaults::add);
          root.all("w:style")
              .forEach(
                  style -> {
                    styles.put(style.get("w:styleId"), style);
                    if (style.get("w:type").equals("paragraph")
                        && style.get("w:default").matches("1|true|on")) {
                      usual = style.get("w:styleId");
                    }
                  });
        });
  }

  /** The style of a paragraph and those that it is based on, the nearest first. */
  List<PartElement> ofParagraph(PartElement properties) {
    String id = properties.value("w:pStyle");
    return chain(styles.containsKey(id) || usual == null ? id : usual);
  }

  /** The name of a style, which is the same in every language; empty for none. */
  String name(String id) {
    PartElement style = styles.get(id);
    return style == null ? "" : style.value("w:name");
  }

  /** Whether there is a style of paragraphs of ours. */
  boolean has(PaperStyle style) {
    return styles.values().stream()
        .anyMatch(each -> PaperStyle.named(each.value("w:name")) == style);
  }

  /** The language of the text, as far as all of it is in one. */
  Optional<String> language() {
    return defaults.stream()
        .flatMap(each -> each.child("w:lang").stream())
        .map(each -> each.get("w:val"))
        .filter(language -> language.matches("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
        .findFirst();
  }

  private List<PartElement> chain(String id) {
    List<PartElement> chain = new ArrayList<>();
    String next = id;
    while (styles.containsKey(next) && chain.size() < DEEPEST) {
      chain.add(styles.get(next));
      next = styles.get(next).value("w:basedOn");
    }
    return chain;
  }

  /** The level of a heading, from 1; 0 for what is none. */
  static int headingLevel(PartElement properties, List<PartElement> chain) {
    Optional<Integer> own = properties.number("w:outlineLvl");
    if (own.isPresent()) {
      return own.get() < BODY_LEVEL ? own.get() + 1 : 0;
    }
    for (PartElement style : chain) {
      String name = style.value("w:name").toLowerCase(Locale.ROOT);
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      }
      if (name.equals("title")) {
        return 1;
      }
      Optional<Integer> level = style.child("w:pPr").flatMap(each -> each.number("w:outlineLvl"));
      if (level.isPresent()) {
        return level.get() < BODY_LEVEL ? level.get() + 1 : 0;
      }
    }
    return 0;
  }

  /** The format of a run: its own, and else those of its styles and its paragraph's. */
  LetterLook format(Optional<PartElement> run, List<PartElement> paragraph) {
    List<PartElement> own = run.stream().toList();
    List<PartElement> character =
        run.map(each -> each.value("w:rStyle")).map(this::chain).orElse(List.of()).stream()
            .flatMap(style -> style.child("w:rPr").stream())
            .toList();
    List<PartElement> around =
        paragraph.stream().flatMap(style -> style.child("w:rPr").stream()).toList();
    boolean named =
        run.map(each -> each.value("w:rStyle")).map(this::chain).orElse(List.of()).stream()
            .anyMatch(WordStyles::isOfCode);
    String position = first("w:vertAlign", own, character, around);
    String color = first("w:color", own, character, around);
    return new LetterLook(
        toggled("w:b", own, character, around),
        toggled("w:i", own, character, around),
        isUnderlined(own, character, around),
        toggled("w:strike", own, character, around),
        named || isMonospaced(own, character, around),
        position.equals("superscript") ? 1 : position.equals("subscript") ? -1 : 0,
        isUsual(color, "000000") ? "" : color.toUpperCase(Locale.ROOT),
        background(own, character, around),
        "");
  }

  private static boolean isUsual(String color, String usual) {
    return color.isEmpty() || color.equalsIgnoreCase("auto") || color.equalsIgnoreCase(usual);
  }

  /** Whether text of a style is program text. */
  static boolean isOfCode(PartElement style) {
    return CODE_STYLE.matcher(style.value("w:name")).matches();
  }

  boolean isHidden(Optional<PartElement> run, List<PartElement> paragraph) {
    return toggled(
        "w:vanish",
        run.stream().toList(),
        List.of(),
        paragraph.stream().flatMap(style -> style.child("w:rPr").stream()).toList());
  }

  /** What styles switch on twice is off; what is set directly holds. */
  private boolean toggled(
      String name, List<PartElement> own, List<PartElement> character, List<PartElement> around) {
    Optional<Boolean> direct = isOn(name, own);
    if (direct.isPresent()) {
      return direct.get();
    }
    boolean styled = isSet(name, character) != isSet(name, around);
    return styled || isSet(name, defaults);
  }

  private static boolean isSet(String name, List<PartElement> properties) {
    return isOn(name, properties).orElse(false);
  }

  private static Optional<Boolean> isOn(String name, List<PartElement> properties) {
    for (PartElement each : properties) {
      Optional<Boolean> on = each.isOn(name);
      if (on.isPresent()) {
        return on;
      }
    }
    return Optional.empty();
  }

  @SafeVarargs
  private static String first(String name, List<PartElement>... sources) {
    for (List<PartElement> source : sources) {
      for (PartElement properties : source) {
        Optional<PartElement> found = properties.child(name);
        if (found.isPresent()) {
          return found.get().get("w:val");
        }
      }
    }
    return "";
  }

  private static boolean isUnderlined(
      List<PartElement> own, List<PartElement> character, List<PartElement> around) {
    String line = first("w:u", own, character, around);
    return !line.isEmpty() && !line.equals("none");
  }

  private static String background(
      List<PartElement> own, List<PartElement> character, List<PartElement> around) {
    String highlight = first("w:highlight", own, character, around);
    if (!highlight.isEmpty() && !highlight.equals("none")) {
      return highlight;
    }
    for (List<PartElement> source : List.of(own, character)) {
      for (PartElement properties : source) {
        String fill = properties.child("w:shd").map(each -> each.get("w:fill")).orElse("");
        if (!fill.isEmpty()) {
          return isUsual(fill, "FFFFFF") ? "" : fill.toUpperCase(Locale.ROOT);
        }
      }
    }
    return "";
  }

  private boolean isMonospaced(
      List<PartElement> own, List<PartElement> character, List<PartElement> around) {
    for (List<PartElement> source : List.of(own, character, around, defaults)) {
      for (PartElement properties : source) {
        Optional<String> font =
            properties
                .child("w:rFonts")
                .map(
                    each ->
                        each.get("w:ascii").isEmpty() ? each.get("w:hAnsi") : each.get("w:ascii"))
                .filter(name -> !name.isEmpty());
        if (font.isPresent()) {
          return MONOSPACED.matcher(font.get()).matches();
        }
      }
    }
    return false;
  }
}
