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

/** Text of one line: no control characters, which no keyboard types and mails trip over. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "\\P{Cntrl}*")
@ReportAsSingleViolation
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

  String message() default "must not contain line breaks or other control characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
