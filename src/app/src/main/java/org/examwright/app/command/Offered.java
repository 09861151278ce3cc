package org.examwright.app.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.examwright.library.Catalog;
import org.examwright.library.OptionField;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * The words that an option of the command line takes because a reader or exporter offers them, for
 * the help and for completion in a shell.
 *
 * <p>Each option has a class of its own, since picocli makes one from the class alone.
 */
sealed interface Offered extends Iterable<String> {
  List<String> words();

  @Override
  default Iterator<String> iterator() {
    return words().iterator();
  }

  /** What {@code --to} takes. */
  record Formats(Catalog catalog) implements Offered {
    @Override
    public List<String> words() {
      return catalog.formatIds();
    }
  }

  /** What {@code --from} takes. */
  record Readers(Catalog catalog) implements Offered {
    @Override
    public List<String> words() {
      return catalog.readerIds();
    }
  }

  /** What {@code --edition} takes. */
  record Editions(Catalog catalog) implements Offered {
    @Override
    public List<String> words() {
      return ofOption(ChosenFormats.CommonSetting.EDITION, catalog);
    }
  }

  /** What {@code --theme} takes beside files. */
  record Themes(Catalog catalog) implements Offered {
    @Override
    public List<String> words() {
      return ofOption(ChosenFormats.CommonSetting.THEME, catalog);
    }
  }

  /** What {@code --target} takes. */
  record Targets(Catalog catalog) implements Offered {
    @Override
    public List<String> words() {
      return ofOption(ChosenFormats.CommonSetting.TARGET, catalog);
    }
  }

  private static List<String> ofOption(String name, Catalog catalog) {
    return catalog.exporters().stream()
        .flatMap(exporter -> OptionField.of(exporter.defaults()).stream())
        .filter(field -> field.isNamed(name))
        .flatMap(field -> field.words().stream())
        .distinct()
        .toList();
  }

  /** Makes them for picocli. */
  record Factory(Catalog catalog) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Offered offered :
          List.of(
              new Formats(catalog),
              new Readers(catalog),
              new Editions(catalog),
              new Themes(catalog),
              new Targets(catalog))) {
        if (type.isInstance(offered)) {
          return type.cast(offered);
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** What the help says of the readers and formats that there are: {@code ${bundle:readers}}. */
  static final class Words extends ResourceBundle {
    private static final Set<String> KEYS =
        Set.of("readers", "formats", "by-default", "editions", "themes", "targets");

    private final Catalog catalog;

    Words(Catalog catalog) {
      this.catalog = catalog;
    }

    private static String byDefault(Catalog catalog) {
      List<Exporter<?>> onRequest = new ArrayList<>(catalog.exporters());
      onRequest.removeAll(catalog.exportersByDefault());
      return onRequest.isEmpty() ? "All" : "All but " + listed(texts(onRequest, Format::id), "and");
    }

    private static List<String> texts(List<Exporter<?>> exporters, Function<Format, String> text) {
      return exporters.stream().map(exporter -> text.apply(exporter.format())).toList();
    }

    /** Such as {@code a, b or c}. */
    private static String listed(List<String> words, String conjunction) {
      if (words.size() < 2) {
        return String.join("", words);
      }
      int last = words.size() - 1;
      return String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return switch (key) {
        case "readers" -> listed(catalog.readerIds(), "or");
        case "formats" -> listed(texts(catalog.exportersByDefault(), Format::title), "and");
        case "by-default" -> byDefault(catalog);
        case "editions" -> String.join(", ", new Editions(catalog).words());
        case "themes" -> String.join(", ", new Themes(catalog).words());
        case "targets" -> listed(new Targets(catalog).words(), "or");
        default -> null;
      };
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(KEYS);
    }
  }
}
