package org.examwright.app;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.exchange.Exporter;

/** Chooses the formats to write and their options. */
final class Targets {
  private static final String EDITION = "edition";

  private Targets() {}

  /**
   * The formats in the order in which they were asked for.
   *
   * @param ids of formats; empty for all that there are
   * @param editions for every format on paper; empty for those that it writes by itself
   */
  static List<Target<?>> choose(
      Catalog catalog, List<String> ids, String editions, List<Setting> settings) {
    List<Exporter<?>> exporters =
        ids.isEmpty()
            ? catalog.exporters()
            : ids.stream().distinct().<Exporter<?>>map(catalog::exporter).toList();
    requireUseful(settings, exporters, catalog);
    boolean anyEditions = exporters.stream().anyMatch(Targets::hasEditions);
    if (!editions.isEmpty() && !anyEditions) {
      throw Failure.usage(
          "`--edition " + editions + "` has no effect: no format on paper is written",
          "leave it out, or write such a format");
    }
    List<Target<?>> targets = new ArrayList<>();
    for (Exporter<?> exporter : exporters) {
      List<Setting> own = new ArrayList<>();
      String id = exporter.format().id();
      if (!editions.isEmpty() && hasEditions(exporter)) {
        own.add(new Setting("--edition " + editions, id, EDITION, editions));
      }
      settings.stream().filter(setting -> setting.format().equals(id)).forEach(own::add);
      targets.add(OptionBinding.bind(exporter, own));
    }
    return targets;
  }

  /** A setting of a format that is not written would be dropped silently. */
  private static void requireUseful(
      List<Setting> settings, List<Exporter<?>> exporters, Catalog catalog) {
    for (Setting setting : settings) {
      Exporter<?> meant = catalog.exporter(setting.format());
      if (!exporters.contains(meant)) {
        throw Failure.usage(
            "`" + setting.written() + "` has no effect: " + setting.format() + " is not written",
            "leave it out, or add the format to --to");
      }
    }
  }

  private static boolean hasEditions(Exporter<?> exporter) {
    return OptionField.of(exporter.defaults()).stream().anyMatch(field -> field.isNamed(EDITION));
  }
}
