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

/** A French department or overseas territory by its INSEE code, for example 59, 2A or 974. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = "0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[4-9]")
@ReportAsSingleViolation
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DepartmentCode {

  String message() default "must be the INSEE code of a department, for example 59, 2A or 974";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
