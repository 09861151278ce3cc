package org.examwright.model.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a component of an exporter's record of options to the user.
 *
 * <p>The option's name is made of the component's: {@code paper-size} of {@code paperSize}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Option {
  /** What the option does, in a sentence. */
  String value();

  /** For an option that is a file: words that may be given instead. */
  String[] words() default {};
}
