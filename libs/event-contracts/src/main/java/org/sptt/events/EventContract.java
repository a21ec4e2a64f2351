package org.sptt.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a released event: its type, which ends in its version, and the topic of the service that
 * owns it. Only optional fields are ever added to a released record; anything else is a new record
 * with the next version.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventContract {

  /** For example {@code structure-recorded.v1}; unique over all services. */
  String type();

  /** One of {@link Topics}; several for what each service tells on its own. */
  String[] topic();
}
