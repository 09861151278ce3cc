package org.examwright.library;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/**
 * A format to write, with the options that somebody wants.
 *
 * @param <O> the exporter's record of options
 */
public record ConfiguredExporter<O extends Record>(Exporter<O> exporter, O options) {

  /**
   * The exporter with its default options, but for {@code settings}; later ones win.
   *
   * @throws WrongUseException if it has no such option, or an option no such value
   */
  public static <O extends Record> ConfiguredExporter<O> of(
      Exporter<O> exporter, List<Setting> settings) {
    O options = exporter.defaults();
    for (Setting setting : settings) {
      options = with(options, field(exporter, setting), setting);
    }
    return new ConfiguredExporter<>(exporter, options);
  }

  /** What it writes. */
  public Format format() {
    return exporter.format();
  }

  /** The files of a set, and what they do not say. */
  public Export export(QuestionSet set) {
    return exporter.export(set, options);
  }

  private static OptionField field(Exporter<?> exporter, Setting setting) {
    List<OptionField> fields = OptionField.of(exporter.defaults());
    return fields.stream()
        .filter(field -> field.isNamed(setting.option()))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUseException(
                    "`"
                        + setting.written()
                        + "`: "
                        + exporter.format().id()
                        + " has no such option",
                    fields.isEmpty()
                        ? "it has none at all"
                        : "it has: "
                            + fields.stream()
                                .map(OptionField::name)
                                .collect(Collectors.joining(", "))));
  }

  private static <O extends Record> O with(O options, OptionField field, Setting setting) {
    return with(options, field.path(), parse(field, setting), setting);
  }

  /** The same options, but for the component at the end of a path. */
  private static <O extends Record> O with(
      O options, List<RecordComponent> path, Object value, Setting setting) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : options.getClass().getRecordComponents()) {
      Object old = OptionField.valueOf(component, options);
      if (!component.getName().equals(path.getFirst().getName())) {
        values.add(old);
      } else if (path.size() == 1) {
        values.add(value);
      } else {
        values.add(with((Record) old, path.subList(1, path.size()), value, setting));
      }
    }
    return construct(options, values, setting);
  }

  private static Object parse(OptionField field, Setting setting) {
    try {
      return field.parse(setting.value());
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(
          "`" + setting.written() + "`: `" + setting.value() + "` is no value of it",
          "give " + field.values());
    }
  }

  /** A new record of the same class; the record itself may refuse the values. */
  private static <O extends Record> O construct(O old, List<Object> values, Setting setting) {
    @SuppressWarnings("unchecked") // the class of an O
    Class<O> type = (Class<O>) old.getClass();
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<O> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        throw new WrongUseException("`" + setting.written() + "`: " + refusal.getMessage(), "");
      }
      throw new IllegalStateException(type + " cannot be made", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  /**
   * An option that somebody gives a value.
   *
   * @param written as it stands where it was written, for messages
   * @param option its name, such as {@code paper-size}
   * @param value not read yet
   */
  public record Setting(String written, String option, String value) {

    /** One that messages show as {@code option=value}. */
    public static Setting of(String option, String value) {
      return new Setting(option + "=" + value, option, value);
    }
  }
}
