package org.examwright.exporters.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that are installed on a machine, for characters that no font of the module has.
 *
 * <p>Of several fonts with a character, one of Noto's is used and else the first by its name, so
 * that a machine writes the same file as long as its fonts are the same.
 */
final class SystemFonts {
  private static final Pattern FONT = Pattern.compile("(?i).*[.](ttf|otf|ttc|otc)");

  /** Fonts of other weights, and those that draw a sign for what they do not have, or colours. */
  private static final Pattern UNWANTED =
      Pattern.compile(
          "(?i).*(bold|italic|oblique|light|thin|black|medium|condensed|mono|lastresort|color"
              + "|adobeblank|unifont).*");

  private static final int DEEPEST_FOLDER = 6;

  private final List<Path> folders;
  private final Map<FontSource, Optional<Face>> faces = new HashMap<>();
  private final Map<FontSource, Optional<Face>> families = new HashMap<>();
  private final Map<String, Optional<Face>> found = new HashMap<>();
  private @Nullable List<Installed> installed;
  private @Nullable Map<String, Map<Style, FontSource>> named;

  SystemFonts(List<Path> folders) {
    this.folders = folders;
  }

  private record Installed(FontSource source, BitSet characters) {
    boolean has(int[] codePoints) {
      for (int codePoint : codePoints) {
        if (!characters.get(codePoint)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A font that has all of some characters, of which there is one at least. */
  synchronized Optional<Face> face(int[] codePoints, boolean bold) {
    return found.computeIfAbsent(
        new String(codePoints, 0, codePoints.length) + bold, key -> search(codePoints, bold));
  }

  private Optional<Face> search(int[] codePoints, boolean bold) {
    return installed().stream()
        .filter(font -> font.has(codePoints))
        .flatMap(font -> (bold ? bold(font) : Stream.of(font)).filter(each -> each.has(codePoints)))
        .flatMap(
            font ->
                faces
                    .computeIfAbsent(font.source, each -> face(each, Face.USUAL_LINE_HEIGHT))
                    .stream())
        .findFirst();
  }

  /** The font of a name; nothing when it is not installed, or may not be embedded. */
  synchronized Optional<Typeface> family(String name) {
    return Optional.ofNullable(families().get(name.toLowerCase(Locale.ROOT)))
        .flatMap(this::typeface);
  }

  private Optional<Typeface> typeface(Map<Style, FontSource> styles) {
    return face(styles, Style.REGULAR)
        .map(
            regular ->
                new Typeface(
                    regular,
                    face(styles, Style.BOLD).orElse(regular),
                    face(styles, Style.ITALIC).orElse(regular),
                    face(styles, Style.BOLD_ITALIC)
                        .or(() -> face(styles, Style.BOLD))
                        .orElse(regular)));
  }

  private Optional<Face> face(Map<Style, FontSource> styles, Style style) {
    FontSource source = styles.get(style);
    return source == null
        ? Optional.empty()
        : families.computeIfAbsent(source, each -> face(each, Face.NORMAL));
  }

  /** Which files hold the styles of each family, by its name in small letters. */
  private Map<String, Map<Style, FontSource>> families() {
    Map<String, Map<Style, FontSource>> known = named;
    if (known == null) {
      known = new HashMap<>();
      for (Path path :
          folders.stream().flatMap(folder -> files(folder).stream()).sorted().toList()) {
        for (FontNames names : FontNames.of(path)) {
          FontSource source = new FontSource(path.toString(), true, names.index());
          Style style = new Style(names.bold(), names.italic());
          for (String family : names.families()) {
            known.computeIfAbsent(family, each -> new HashMap<>()).putIfAbsent(style, source);
          }
        }
      }
      named = known;
    }
    return known;
  }

  private record Style(boolean bold, boolean italic) {
    static final Style REGULAR = new Style(false, false);
    static final Style BOLD = new Style(true, false);
    static final Style ITALIC = new Style(false, true);
    static final Style BOLD_ITALIC = new Style(true, true);
  }

  /** A font's bold sister, where there is one, and itself. */
  private static Stream<Installed> bold(Installed font) {
    Path path = Path.of(font.source.name());
    Path sister = path.resolveSibling(path.getFileName().toString().replace("Regular", "Bold"));
    return sister.equals(path) || !Files.isRegularFile(sister)
        ? Stream.of(font)
        : Stream.concat(read(sister), Stream.of(font));
  }

  /** Nothing for a font that cannot be read, or may not be embedded. */
  private static Optional<Face> face(FontSource source, float lineHeight) {
    Face face = new Face(source, lineHeight);
    try {
      return face.program().getFontNames().allowEmbedding() ? Optional.of(face) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty(); // the library has no exception of its own for all that may be wrong
    }
  }

  private List<Installed> installed() {
    List<Installed> known = installed;
    if (known == null) {
      known =
          folders.stream()
              .flatMap(folder -> files(folder).stream())
              .filter(file -> !UNWANTED.matcher(file.getFileName().toString()).matches())
              .sorted(Comparator.comparingInt(SystemFonts::rank).thenComparing(Path::compareTo))
              .flatMap(SystemFonts::read)
              .toList();
      installed = known;
    }
    return known;
  }

  private static int rank(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith("NotoSerif") ? 0 : name.startsWith("Noto") ? 1 : 2;
  }

  private static Stream<Installed> read(Path path) {
    List<BitSet> fonts = FontCoverage.of(path);
    List<Installed> installed = new ArrayList<>();
    for (int i = 0; i < fonts.size(); i++) {
      int index = fonts.size() == 1 ? FontSource.SINGLE : i;
      installed.add(new Installed(new FontSource(path.toString(), true, index), fonts.get(i)));
    }
    return installed.stream();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST_FOLDER)) {
      return files.filter(file -> FONT.matcher(file.getFileName().toString()).matches()).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // a folder that may not be read has no fonts for us
    }
  }
}
