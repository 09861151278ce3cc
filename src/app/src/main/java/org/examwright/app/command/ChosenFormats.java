package org.examwright.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.output.Destination;
import org.examwright.library.Catalog;
import org.examwright.library.ConfiguredExporter;
import org.examwright.library.OptionField;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

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
    common.forEach(setting -> requireKnown(setting, catalog));
    common.forEach(setting -> requireUseful(setting, exporters));
    List<ConfiguredExporter<?>> targets = new ArrayList<>();
    for (Exporter<?> exporter : exporters) {
      List<ConfiguredExporter.Setting> own = new ArrayList<>();
      common.stream()
          .filter(setting -> setting.concerns(exporter))
          .map(CommonSetting::setting)
          .forEach(own::add);
      String id = exporter.format().id();
      settings.stream()
          .filter(setting -> setting.means(id, catalog))
          .map(FormatSetting::setting)
          .forEach(own::add);
      targets.add(ConfiguredExporter.of(exporter, own));
    }
    return targets;
  }

  /**
   * The format that the name of the only file to write says; none if it is that of a folder.
   *
   * @param output what {@code --output} is given; null for nothing
   */
  static List<String> byEnding(Environment environment, @Nullable String output) {
    if (output == null || !Destination.isFile(environment, output)) {
      return List.of();
    }
    String name = output.toLowerCase(Locale.ROOT);
    List<Format> formats =
        environment.catalog().exporters().stream().<Format>map(Exporter::format).toList();
    List<String> exact =
        ids(formats, each -> name.endsWith("." + each.ending()) || name.endsWith("." + each.id()));
    String last = name.substring(name.lastIndexOf('.'));
    List<String> likely =
        exact.isEmpty() ? ids(formats, each -> ("." + each.ending()).endsWith(last)) : exact;
    if (likely.size() != 1) {
      throw Failure.usage(
          "`-o "
              + output
              + "`: "
              + (likely.isEmpty()
                  ? "no format has the ending `" + last + "`"
                  : "several formats have the ending `" + last + "`: " + String.join(", ", likely)),
          "choose the format with --to, or write a slash behind the name of a folder");
    }
    return likely;
  }

  private static List<String> ids(List<Format> formats, Predicate<Format> wanted) {
    return formats.stream().filter(wanted).map(Format::id).toList();
  }

  /** A setting of a format that is not written would be dropped silently. */
  private static void requireUseful(
      List<FormatSetting> settings, List<Exporter<?>> exporters, Catalog catalog) {
    for (FormatSetting setting : settings) {
      List<Exporter<?>> meant = setting.meant(catalog);
      if (exporters.stream().noneMatch(meant::contains)) {
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

  /** Of two formats with one option, each may know other words for it. */
  private static void requireKnown(CommonSetting setting, Catalog catalog) {
    if (!setting.isGiven()) {
      return;
    }
    List<OptionField> fields =
        catalog.exporters().stream().flatMap(exporter -> setting.fields(exporter)).toList();
    if (!fields.isEmpty() && fields.stream().noneMatch(field -> field.takes(setting.value()))) {
      throw Failure.usage(
          "`" + setting.written() + "`: `" + setting.value() + "` is no value of it",
          "give "
              + fields.stream()
                  .map(OptionField::values)
                  .distinct()
                  .collect(Collectors.joining(", or ")));
    }
  }

  private static void requireUseful(CommonSetting setting, List<Exporter<?>> exporters) {
    if (setting.isGiven() && exporters.stream().noneMatch(setting::concerns)) {
      throw Failure.usage(
          "`" + setting.written() + "` has no effect: no format " + setting.kind() + " is written",
          "leave it out, or write such a format");
    }
  }

  /**
   * An option of the command line for every format that has one of the same name, such as {@code
   * --edition key}.
   *
   * @param value empty when the user gave none
   * @param kind of the formats that have it, for messages: {@code on paper}
   */
  record CommonSetting(String option, String value, String kind) {

    /** What is printed on paper. */
    static final String EDITION = "edition";

    /** What pages look like. */
    static final String THEME = "theme";

    /** The platform that is written for, or its version. */
    static final String TARGET = "target";

    boolean isGiven() {
      return !value.isEmpty();
    }

    /** Whether an exporter has the option and knows the value. */
    boolean concerns(Exporter<?> exporter) {
      return isGiven() && fields(exporter).anyMatch(field -> field.takes(value));
    }

    /** The option of an exporter; none if it has no such option. */
    private Stream<OptionField> fields(Exporter<?> exporter) {
      return OptionField.of(exporter.defaults()).stream().filter(field -> field.isNamed(option));
    }

    ConfiguredExporter.Setting setting() {
      return new ConfiguredExporter.Setting(written(), option, value);
    }

    /** As it stands on the command line. */
    String written() {
      return "--" + option + " " + value;
    }
  }

  /**
   * What {@code --set} is given: an option of one format, or of all versions of one.
   *
   * @param format its id, or {@code qti} for {@code qti12}, {@code qti21} and so on
   */
  record FormatSetting(String format, ConfiguredExporter.Setting setting) {

    /**
     * The exporters that are meant.
     *
     * @throws org.examwright.library.WrongUseException if there are none
     */
    List<Exporter<?>> meant(Catalog catalog) {
      List<Exporter<?>> versions =
          catalog.exporters().stream()
              .filter(exporter -> exporter.format().id().matches(Pattern.quote(format) + "\\d+"))
              .toList();
      return catalog.formatIds().contains(format) || versions.isEmpty()
          ? List.of(catalog.exporter(format))
          : versions;
    }

    boolean means(String id, Catalog catalog) {
      return meant(catalog).stream().anyMatch(exporter -> exporter.format().id().equals(id));
    }

    /** Such as {@code gift.category=Week 3}. */
    static FormatSetting parse(String text) {
      int equals = text.indexOf('=');
      int dot = text.indexOf('.');
      if (equals < 0 || dot < 1 || dot > equals) {
        throw Failure.usage(
            "`--set " + text + "` is no setting",
            "write --set FORMAT.OPTION=VALUE; `examwright formats` shows the options");
      }
      return new FormatSetting(
          text.substring(0, dot),
          new ConfiguredExporter.Setting(
              "--set " + text, text.substring(dot + 1, equals), text.substring(equals + 1)));
    }
  }
}
