package org.sptt.edge;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The address of a page of the public web, where a link may lead: never into a private network. */
@Documented
@Constraint(validatedBy = WebLinkCheck.class)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebLink {

  String message() default
      "must be the full http or https address of a public page, for example https://example.org/";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
