package org.examwright.reading.source.html;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;

/** The elements of HTML: what each means, and which there are. */
public final class Elements {
  private static final Map<String, Meaning> MEANINGS =
      table(
          entry(Meaning.STRONG, "b strong"),
          entry(Meaning.EMPHASIS, "i em var cite dfn"),
          entry(Meaning.STRIKE, "s del strike"),
          entry(Meaning.SUBSCRIPT, "sub"),
          entry(Meaning.SUPERSCRIPT, "sup"),
          entry(Meaning.UNDERLINED, "u ins"),
          entry(Meaning.MARKED, "mark"),
          entry(Meaning.CODE, "code kbd samp tt"),
          entry(Meaning.QUOTED, "q"),
          entry(Meaning.ABBREVIATION, "abbr acronym"),
          entry(Meaning.LINK, "a"),
          entry(Meaning.LINE_BREAK, "br"),
          entry(Meaning.PICTURE, "img"),
          entry(Meaning.FORMULA, "math"),
          entry(Meaning.MEDIA, "audio video iframe embed object"),
          entry(Meaning.FIELD, "input select textarea"),
          entry(Meaning.LOOK, "font small big"),
          entry(Meaning.WORDS, "span nobr bdi time data label picture"),
          entry(Meaning.HEADING, "h1 h2 h3 h4 h5 h6"),
          entry(Meaning.TERM, "dt summary"),
          entry(Meaning.CODE_BLOCK, "pre listing"),
          entry(Meaning.QUOTE, "blockquote"),
          entry(Meaning.BULLETS, "ul menu dir"),
          entry(Meaning.NUMBERS, "ol"),
          entry(Meaning.TABLE, "table"),
          entry(Meaning.RULE, "hr"),
          entry(Meaning.BLOCK, "legend option optgroup"),
          entry(Meaning.NOTHING, "wbr source track param col colgroup"),
          entry(Meaning.HIDDEN, "script style"),
          entry(
              Meaning.UNKNOWN,
              "meta link title template noscript frame frameset noframes plaintext applet"
                  + " marquee"));

  /** Elements that browsers know, though HTML has them no more or in a language of their own. */
  private static final Set<String> OBSOLETE_OR_FOREIGN = Set.of("blink", "svg", "math");

  private Elements() {}

  /** What an element means; all others that stand in lines of their own hold blocks together. */
  static Meaning meaning(String name) {
    if (name.endsWith(":math")) { // with the prefix of its namespace
      return Meaning.FORMULA;
    }
    Tag tag = TagSet.Html().get(name, Parser.NamespaceHtml);
    boolean block = tag != null && tag.isBlock();
    return MEANINGS.getOrDefault(name, block ? Meaning.BLOCK : Meaning.UNKNOWN);
  }

  /** Whether there is, or was, an element of a name, which may be written in any case. */
  public static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Tag.isKnownTag(lower) || OBSOLETE_OR_FOREIGN.contains(lower);
  }

  @SafeVarargs
  private static Map<String, Meaning> table(Map.Entry<Meaning, String>... entries) {
    Map<String, Meaning> meanings = new HashMap<>();
    for (Map.Entry<Meaning, String> entry : entries) {
      for (String name : entry.getValue().split(" ", -1)) {
        meanings.put(name, entry.getKey());
      }
    }
    return Map.copyOf(meanings);
  }
}
