package org.examwright.rendering.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.text.Characters;

/** Reads the file of a theme: a line for each thing that it says, {@code key: value}. */
public final class ThemeReading {
  private static final double READABLE = 4.5;
  private static final double DARKEST_BACKGROUND = 0.6;

  /** Whose pictures can be printed, by the ending of their names. */
  private static final Map<String, String> PICTURES =
      Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

  private final GivenFile file;
  private final Map<ThemeKey, String> values = new EnumMap<>(ThemeKey.class);
  private final Map<ThemeKey, Origin> places = new EnumMap<>(ThemeKey.class);
  private final List<Diagnostic> said = new ArrayList<>();

  private ThemeReading(GivenFile file) {
    this.file = file;
  }

  /**
   * A theme, and what there is to say about its file.
   *
   * @param theme what is usual where the file says nothing, or nothing that can be understood
   */
  public record Result(Theme theme, List<Diagnostic> said) {
    public Result {
      said = List.copyOf(said);
    }

    /** Whether the file has errors, so that nothing should be printed. */
    public boolean failed() {
      return said.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }
  }

  /** The theme that is asked for. */
  public static Result of(LookOptions options) {
    if (!options.theme().isGiven()) {
      return new Result(Theme.PLAIN.with(options), List.of());
    }
    ThemeReading reading = new ThemeReading(options.theme());
    Theme theme = reading.read();
    return new Result(theme.with(options), reading.said);
  }

  private Theme read() {
    List<String> lines = text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i + 1);
    }
    ThemeEntries entries = new ThemeEntries(values, logo());
    contrast(entries);
    return entries.theme();
  }

  private String text() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      error(1, 1, "this is no text in UTF-8", "a theme is a text file: save it as UTF-8");
    } catch (IOException e) {
      error(1, 1, "the theme cannot be read", "give the name of a file that is there");
    }
    return "";
  }

  private byte[] bytes() throws IOException {
    if (!(file instanceof GivenFile.Word)) {
      return file.content();
    }
    try (InputStream own = ThemeReading.class.getResourceAsStream(file.name() + ".theme")) {
      return own == null ? file.content() : own.readAllBytes();
    }
  }

  private void line(String line, int number) {
    String content = line.replaceFirst("(?:^|\\s)#(?:\\s.*)?$", "").stripTrailing();
    if (content.isBlank()) {
      return;
    }
    int column = content.length() - content.stripLeading().length() + 1;
    int sign = separator(content);
    if (sign < 0) {
      error(number, column, "this line says nothing", "write `key: value`, such as `size: 12`");
      return;
    }
    String written = content.substring(0, sign).strip();
    String value = content.substring(sign + 1).strip();
    Optional<ThemeKey> key = ThemeKey.of(written);
    if (key.isEmpty()) {
      error(
          number,
          column,
          "a theme does not know `" + written + "`",
          "it may say: "
              + Stream.of(ThemeKey.values())
                  .map(ThemeKey::written)
                  .collect(Collectors.joining(", ")));
    } else if (values.containsKey(key.get())) {
      error(number, column, "`" + written + "` is said twice", "keep one of the lines");
    } else if (!key.get().takes(value) || !Characters.areAllowed(value)) {
      int at = content.indexOf(value, sign + 1) + 1;
      error(number, at, "`" + value + "` cannot be the " + written, "give " + key.get().wanted());
    } else {
      values.put(key.get(), value);
      places.put(key.get(), new Origin(file.name(), number, column));
    }
  }

  private static int separator(String line) {
    int colon = line.indexOf(':');
    int equals = line.indexOf('=');
    return colon < 0 || (equals >= 0 && equals < colon) ? equals : colon;
  }

  private Optional<Asset> logo() {
    String name = values.get(ThemeKey.LOGO);
    if (name == null) {
      return Optional.empty();
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = PICTURES.get(ending);
    Origin place = place(ThemeKey.LOGO);
    if (type == null) {
      said.add(
          Diagnostic.error(
              place,
              "the logo `" + name + "` is no picture that can be printed",
              "save it as PNG, JPEG or GIF"));
      return Optional.empty();
    }
    try {
      return Optional.of(new Asset(name, type, file.beside(name).content()));
    } catch (IOException e) {
      said.add(
          Diagnostic.error(
              place,
              "the logo `" + name + "` cannot be read",
              "put it beside the theme, and write its name as it is"));
      return Optional.empty();
    }
  }

  private void contrast(ThemeEntries entries) {
    ThemeColor page = entries.color(ThemeKey.BACKGROUND).orElse(ThemeColor.WHITE);
    if (page.luminance() < DARKEST_BACKGROUND) {
      said.add(
          Diagnostic.error(
              place(ThemeKey.BACKGROUND),
              "the background is too dark to print on",
              "take a lighter one, such as #FBF5E6"));
      return;
    }
    for (ThemeKey key : List.of(ThemeKey.INK, ThemeKey.ACCENT)) {
      entries
          .color(key)
          .filter(color -> color.contrast(page) < READABLE)
          .ifPresent(
              color ->
                  said.add(
                      Diagnostic.warning(
                          place(key),
                          "text in this colour is hard to read on its background",
                          "take a darker one: their contrast is "
                              + String.format(Locale.ROOT, "%.1f", color.contrast(page))
                              + ", and should be "
                              + READABLE)));
    }
  }

  private Origin place(ThemeKey key) {
    return places.getOrDefault(key, Origin.of(file.name()));
  }

  private void error(int line, int column, String message, String hint) {
    said.add(Diagnostic.error(new Origin(file.name(), line, column), message, hint));
  }
}
