package org.sptt.edge;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A word of the programme's own list, for example {@code initial-training}: figures are filtered by
 * it, and it travels in events, where free text has no place.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "[a-z0-9-]{1,60}")
@ReportAsSingleViolation
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KindWord {

  String message() default "must be lower-case letters, digits and hyphens, 60 at most";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
