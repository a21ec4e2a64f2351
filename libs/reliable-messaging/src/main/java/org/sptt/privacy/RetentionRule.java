package org.sptt.privacy;

import java.time.Period;

/**
 * For how long something is kept, and how it goes.
 *
 * @param name kebab-case, for example {@code registrations}
 * @param removal an update or delete of what is from before a day, its one parameter; it must find
 *     nothing when it runs again
 */
public record RetentionRule(String name, Period kept, String removal) {}
