package org.examwright.app.command;

import java.util.ArrayList;
import java.util.List;
import org.examwright.app.environment.Failure;
import org.examwright.library.Catalog;
import org.examwright.library.ConfiguredExporter;
import org.examwright.library.Setting;
import org.examwright.model.exchange.Exporter;

/** Chooses the formats to write and their options. */
final class ChosenFormats {
  private ChosenFormats() {}

  /**
   * The formats in the order in which they were asked for.
   *
   * @param ids of formats; empty for all that are not on request
   * @param common for every format that has such an option
   */
  static List<ConfiguredExporter<?>> choose(
      Catalog catalog, List<String> ids, List<CommonSetting> common, List<FormatSetting> settings) {
    List<Exporter<?>> exporters =
        ids.isEmpty()
            ? catalog.exportersByDefault()
            : ids.stream().distinct().<Exporter<?>>map(catalog::exporter).toList();
    requireUseful(settings, exporters, catalog);
    common.forEach(setting -> requireUseful(setting, exporters));
    List<ConfiguredExporter<?>> targets = new ArrayList<>();
    for (Exporter<?> exporter : exporters) {
      List<Setting> own = new ArrayList<>();
      common.stream()
          .filter(setting -> setting.concerns(exporter))
          .map(CommonSetting::setting)
          .forEach(own::add);
      String id = exporter.format().id();
      settings.stream()
          .filter(setting -> setting.format().equals(id))
          .map(FormatSetting::setting)
          .forEach(own::add);
      targets.add(ConfiguredExporter.of(exporter, own));
    }
    return targets;
  }

  /** A setting of a format that is not written would be dropped silently. */
  private static void requireUseful(
      List<FormatSetting> settings, List<Exporter<?>> exporters, Catalog catalog) {
    for (FormatSetting setting : settings) {
      Exporter<?> meant = catalog.exporter(setting.format());
      if (!exporters.contains(meant)) {
        throw Failure.usage(
            "`"
                + setting.setting().written()
                + "` has no effect: "
                + setting.format()
                + " is not written",
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
