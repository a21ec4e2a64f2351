package org.sptt.directory.structure;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The 14 digits that name an establishment in France, with a check digit that is right. */
@Documented
@Constraint(validatedBy = SiretCheck.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Siret {

  String message() default
      "must be the 14 digits of a SIRET; these do not fit their check digit: look for a misprint";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
