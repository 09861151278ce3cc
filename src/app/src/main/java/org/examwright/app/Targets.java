package org.examwright.app;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.exchange.Exporter;

/** Chooses the formats to write and their options. */
final class Targets {
  private Targets() {}

  /**
   * The formats in the order in which they were asked for.
   *
   * @param ids of formats; empty for all that are not on request
   * @param common for every format that has such an option
   */
  static List<Target<?>> choose(
      Catalog catalog, List<String> ids, List<CommonSetting> common, List<Setting> settings) {
    List<Exporter<?>> exporters =
        ids.isEmpty()
            ? catalog.exporters().stream()
                .filter(exporter -> !exporter.format().onRequest())
                .toList()
            : ids.stream().distinct().<Exporter<?>>map(catalog::exporter).toList();
    requireUseful(settings, exporters, catalog);
    common.forEach(setting -> requireUseful(setting, exporters));
    List<Target<?>> targets = new ArrayList<>();
    for (Exporter<?> exporter : exporters) {
      List<Setting> own = new ArrayList<>();
      common.stream()
          .filter(setting -> setting.concerns(exporter))
          .map(setting -> setting.of(exporter))
          .forEach(own::add);
      String id = exporter.format().id();
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

  private static void requireUseful(CommonSetting setting, List<Exporter<?>> exporters) {
    if (setting.isGiven() && exporters.stream().noneMatch(setting::concerns)) {
      throw Failure.usage(
          "`" + setting.written() + "` has no effect: no format " + setting.kind() + " is written",
          "leave it out, or write such a format");
    }
  }
}
