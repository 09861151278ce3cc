package org.examwright.library;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.exchange.Exporter;

/** Fills an exporter's record of options with what somebody chose. */
final class OptionBinding {
  private OptionBinding() {}

  /** The exporter with its default options, but for {@code settings}; later ones win. */
  static <O extends Record> ConfiguredExporter<O> bind(
      Exporter<O> exporter, List<Setting> settings) {
    O options = exporter.defaults();
    for (Setting setting : settings) {
      options = with(options, field(exporter, setting), setting);
    }
    return new ConfiguredExporter<>(exporter, options);
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
    List<Object> values = new ArrayList<>();
    for (OptionField each : OptionField.of(options)) {
      values.add(each.isNamed(field.name()) ? parse(field, setting) : each.value(options));
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
}
