package org.examwright.reading.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Every component of a record must be in the file, but for those that may be null. */
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    Class<?> declaring = member.getDeclaringClass();
    if (member instanceof AnnotatedParameter parameter && declaring.isRecord()) {
      RecordComponent component = declaring.getRecordComponents()[parameter.getIndex()];
      AnnotatedType type = component.getAnnotatedType();
      return !type.isAnnotationPresent(Nullable.class);
    }
    return super.hasRequiredMarker(config, member);
  }
}
