package org.examwright.library;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.exchange.GivenFile;
import org.examwright.model.exchange.Option;

/**
 * An option of an exporter: a component of its record, or of a record within that, as people name
 * it.
 *
 * @param path from the record of options to the component, which comes last
 */
public record OptionField(List<RecordComponent> path) {
  public OptionField {
    path = List.copyOf(path);
  }

  /** The options of a record, in the order of its components. */
  public static List<OptionField> of(Record options) {
    return fields(options.getClass(), List.of()).toList();
  }

  /** Options that several exporters share are a record within each of theirs. */
  private static Stream<OptionField> fields(Class<?> type, List<RecordComponent> outer) {
    return Stream.of(type.getRecordComponents())
        .flatMap(
            component -> {
              List<RecordComponent> path =
                  Stream.concat(outer.stream(), Stream.of(component)).toList();
              return component.getType().isRecord()
                  ? fields(component.getType(), path)
                  : Stream.of(new OptionField(path));
            });
  }

  private RecordComponent component() {
    return path.getLast();
  }

  /** Such as {@code paper-size} for the component {@code paperSize}. */
  public String name() {
    return component().getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Whether a name means this option, however its words are joined. */
  public boolean isNamed(String name) {
    return folded(name).equals(folded(component().getName()));
  }

  /** What it does, in a sentence; empty when the exporter does not say. */
  public String description() {
    Option option = component().getAnnotation(Option.class);
    return option == null ? "" : option.value();
  }

  /** What may be given, in words. */
  public String values() {
    Class<?> type = type();
    if (type == GivenFile.class) {
      String file = "the name of a file that is there";
      return words().isEmpty() ? file : "one of " + String.join(", ", words()) + ", or " + file;
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type == int.class || type == Integer.class) {
      return "a whole number";
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    if (type.isEnum()) {
      return "one of " + String.join(", ", words());
    }
    return type == List.class ? "one or more of " + String.join(", ", words()) : "any text";
  }

  /** The words of which one or more may be given; none if anything of a kind may be. */
  public List<String> words() {
    Class<?> type = component().getType() == List.class ? elementType() : type();
    if (type == GivenFile.class) {
      Option option = component().getAnnotation(Option.class);
      return option == null ? List.of() : List.of(option.words());
    }
    return type.isEnum() ? constants(type).map(OptionField::shown).toList() : List.of();
  }

  /** How people write the value that a record has; empty for none. */
  public String shown(Record options) {
    return switch (value(options)) {
      case Optional<?> value -> value.map(OptionField::shownValue).orElse("");
      case Object value -> shownValue(value);
    };
  }

  private static String shownValue(Object value) {
    return switch (value) {
      case Enum<?> constant -> shown(constant);
      case List<?> constants ->
          constants.stream()
              .map(constant -> shown((Enum<?>) constant))
              .collect(Collectors.joining(","));
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case GivenFile file -> file.name();
      default -> value.toString();
    };
  }

  Object value(Record options) {
    Object value = options;
    for (RecordComponent component : path) {
      value = valueOf(component, value);
    }
    return value;
  }

  static Object valueOf(RecordComponent component, Object options) {
    try {
      component.getAccessor().setAccessible(true);
      return Objects.requireNonNull(component.getAccessor().invoke(options));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  /** Whether {@code text} stands for one of its values. */
  public boolean takes(String text) {
    try {
      parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * The value that {@code text} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  Object parse(String text) {
    if (component().getType() == Optional.class) {
      return text.isEmpty() ? Optional.empty() : Optional.of(parse(type(), text));
    }
    return parse(type(), text);
  }

  private Object parse(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == boolean.class || type == Boolean.class) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "true" -> true;
        case "false" -> false;
        default -> throw new IllegalArgumentException(text);
      };
    }
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == double.class || type == Double.class) {
      return new BigDecimal(text).doubleValue();
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type == List.class) {
      if (text.isEmpty()) {
        return List.of();
      }
      return Stream.of(text.split(",", -1))
          .map(name -> constant(elementType(), name.strip()))
          .distinct()
          .toList();
    }
    if (type == GivenFile.class) {
      return text.isEmpty() || words().contains(text) ? GivenFile.named(text) : FileOnDisk.of(text);
    }
    throw new IllegalStateException(component() + " is of a type that no option may have");
  }

  /** The type of its values, of which there may be none. */
  private Class<?> type() {
    Class<?> type = component().getType();
    return type == Optional.class ? elementType() : type;
  }

  private Class<?> elementType() {
    return component().getGenericType() instanceof ParameterizedType list
            && list.getActualTypeArguments()[0] instanceof Class<?> element
        ? element
        : Object.class;
  }

  private static Object constant(Class<?> type, String text) {
    return constants(type)
        .filter(constant -> folded(constant.name()).equals(folded(text)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static Stream<Enum<?>> constants(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    if (constants == null) {
      throw new IllegalStateException(type + " is no enum, but the type of an option");
    }
    return Stream.of(constants).map(constant -> (Enum<?>) constant);
  }

  /** Such as {@code moodle-4.5} for {@code MOODLE_4_5}. */
  private static String shown(Enum<?> constant) {
    return constant
        .name()
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\d)_(?=\\d)", ".")
        .replace('_', '-');
  }

  private static String folded(String name) {
    return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }
}
