package org.examwright.app.command;

import java.util.Iterator;
import java.util.List;
import org.examwright.library.Catalog;
import org.examwright.library.OptionField;
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
      return ofOption(CommonSetting.EDITION, catalog);
    }
  }

  /** What {@code --target} takes. */
  record Targets(Catalog catalog) implements Offered {
    @Override
    public List<String> words() {
      return ofOption(CommonSetting.TARGET, catalog);
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
              new Targets(catalog))) {
        if (type.isInstance(offered)) {
          return type.cast(offered);
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
