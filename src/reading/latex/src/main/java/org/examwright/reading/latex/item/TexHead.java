package org.examwright.reading.latex.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.TitleBlock;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexTexts;
import org.jspecify.annotations.Nullable;

/** What a file says of itself above its questions. */
public final class TexHead {
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("german", "de"),
          Map.entry("ngerman", "de"),
          Map.entry("english", "en"),
          Map.entry("american", "en"),
          Map.entry("british", "en"),
          Map.entry("french", "fr"),
          Map.entry("francais", "fr"),
          Map.entry("spanish", "es"),
          Map.entry("italian", "it"),
          Map.entry("portuguese", "pt"),
          Map.entry("brazil", "pt-BR"),
          Map.entry("brazilian", "pt-BR"),
          Map.entry("dutch", "nl"),
          Map.entry("polish", "pl"),
          Map.entry("czech", "cs"),
          Map.entry("slovak", "sk"),
          Map.entry("swedish", "sv"),
          Map.entry("danish", "da"),
          Map.entry("norsk", "nb"),
          Map.entry("finnish", "fi"),
          Map.entry("catalan", "ca"),
          Map.entry("croatian", "hr"),
          Map.entry("hungarian", "hu"),
          Map.entry("romanian", "ro"),
          Map.entry("russian", "ru"),
          Map.entry("ukrainian", "uk"),
          Map.entry("greek", "el"),
          Map.entry("turkish", "tr"),
          Map.entry("slovene", "sl"));
  private static final Pattern FOLDER = Pattern.compile("\\{([^{}]*)}");

  private List<TexNode> title = List.of();
  private List<TexNode> author = List.of();
  private List<TexNode> date = List.of();
  private @Nullable String language;
  private final List<String> folders = new ArrayList<>();

  /** Reads what stands above the document, or within it. */
  public void read(List<TexNode> nodes) {
    TexCursor cursor = new TexCursor(nodes, ignored -> {});
    while (cursor.hasNext()) {
      if (!(cursor.next() instanceof TexNode.Command command)) {
        continue;
      }
      switch (command.name()) {
        case "title" -> {
          cursor.optional();
          title = cursor.argument();
        }
        case "author" -> {
          cursor.optional();
          author = cursor.argument();
        }
        case "date" -> date = cursor.argument();
        case "graphicspath" -> folders(TexSource.ofNodes(cursor.argument()));
        case "usepackage", "documentclass" -> {
          String options = cursor.option().orElse("");
          String name = cursor.word();
          if (name.contains("babel") || command.name().equals("documentclass")) {
            languages(options);
          }
        }
        case "setmainlanguage", "setdefaultlanguage" -> {
          cursor.optional();
          languages(cursor.word());
        }
        default -> {}
      }
    }
  }

  private void folders(String written) {
    Matcher folder = FOLDER.matcher(written);
    while (folder.find()) {
      folders.add(folder.group(1));
    }
  }

  /** The last language that is named is the main one. */
  private void languages(String options) {
    for (String option : options.toLowerCase(Locale.ROOT).split("[,=\\s]+", -1)) {
      language = LANGUAGES.getOrDefault(option, language);
    }
  }

  /** A BCP 47 tag; null if the file does not say. */
  public @Nullable String language() {
    return language;
  }

  public List<String> folders() {
    return folders;
  }

  /** The title; empty if there is none. */
  public String title(TexTexts texts) {
    return texts.words(title, "title", null);
  }

  /** What else stands at the head of a paper. */
  public TitleBlock block(TexTexts texts) {
    return new TitleBlock(null, null, words(date, texts), words(author, texts), null, null);
  }

  private static @Nullable String words(List<TexNode> nodes, TexTexts texts) {
    if (TexSource.ofNodes(nodes).contains("\\today")) {
      return null;
    }
    String words = texts.words(nodes, "title", null);
    return words.isBlank() ? null : words;
  }
}
