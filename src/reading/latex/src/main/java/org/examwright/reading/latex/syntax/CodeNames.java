package org.examwright.reading.latex.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The environments and commands in which code stands, those of the author among them. */
final class CodeNames {
  private static final Set<String> WITH_LANGUAGE =
      Set.of("minted", "minted*", "mint", "mintinline", "inputminted");
  private static final Set<String> COMMANDS =
      Set.of("verb", "Verb", "lstinline", "mintinline", "mint", "spverb");
  private static final Set<String> COMMENTS = Set.of("comment", "filecontents", "filecontents*");
  private static final Pattern DEFINED =
      Pattern.compile(
          "\\\\(?:lstnewenvironment|DefineVerbatimEnvironment|newtcblisting|RecustomVerbatimEnvironment"
              + "|newverbatim)\\s*\\{([A-Za-z]{1,40}\\*?)}([^\\n]{0,200})");
  private static final Pattern MINTED =
      Pattern.compile("\\\\newminted\\s*(?:\\[([A-Za-z]{1,40})])?\\s*\\{([A-Za-z0-9+#-]{1,30})}");
  private static final Pattern SHORTCUT =
      Pattern.compile(
          "\\\\(?:MakeShortVerb\\*?\\s*\\{?\\\\?|lstMakeShortInline(?:\\[[^\\]\\n]{0,200}])?\\s*\\{?\\\\?"
              + "|DefineShortVerb\\s*\\{?\\\\?)([|!\"@+/])");
  private static final Pattern USUAL = Pattern.compile("\\\\lstset\\s*\\{([^\\\\]{0,2000})");

  private final Map<String, String> blocks = new HashMap<>();
  private final Set<Character> shortcuts = new HashSet<>();
  private String usual = "";

  CodeNames() {
    for (String name :
        new String[] {
          "verbatim", "verbatim*", "Verbatim", "Verbatim*", "BVerbatim", "LVerbatim", "lstlisting",
          "minted", "minted*", "spverbatim", "Sinput", "Soutput", "Scode", "semiverbatim",
          "pyverbatim", "codeblock"
        }) {
      blocks.put(name, "");
    }
  }

  /** Learns what an author defines in a file. */
  void learn(String text) {
    Matcher defined = DEFINED.matcher(text);
    while (defined.find()) {
      blocks.put(defined.group(1), CodeArguments.language(defined.group(2)));
    }
    Matcher minted = MINTED.matcher(text);
    while (minted.find()) {
      String name = minted.group(1) == null ? minted.group(2) + "code" : minted.group(1);
      blocks.put(name, minted.group(2));
    }
    Matcher shortcut = SHORTCUT.matcher(text);
    while (shortcut.find()) {
      shortcuts.add(shortcut.group(1).charAt(0));
    }
    Matcher settings = USUAL.matcher(text);
    while (settings.find()) {
      String language = CodeArguments.language(settings.group(1));
      usual = usual.isEmpty() ? language : usual;
    }
  }

  boolean isBlock(String name) {
    return blocks.containsKey(name);
  }

  boolean isComment(String name) {
    return COMMENTS.contains(name);
  }

  boolean isInline(String name) {
    return COMMANDS.contains(name);
  }

  boolean takesLanguage(String name) {
    return WITH_LANGUAGE.contains(name);
  }

  boolean isShortcut(char sign) {
    return !shortcuts.isEmpty() && shortcuts.contains(sign);
  }

  /** The language that listings are in if they say nothing. */
  String usual() {
    return usual;
  }

  String language(String name, CodeArguments arguments) {
    String own = arguments.language();
    if (!own.isEmpty()) {
      return own;
    }
    String defined = blocks.getOrDefault(name, "");
    return defined.isEmpty() && name.startsWith("lst") ? usual : defined;
  }
}
