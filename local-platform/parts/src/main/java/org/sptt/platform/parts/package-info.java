/**
 * The real parts of a platform on one machine: PostgreSQL, Kafka, Keycloak, and any JVM of ours,
 * each a child process.
 *
 * <p>A part keeps no state in the JVM that started it: what runs is found again from its folder, by
 * any later JVM.
 */
package org.sptt.platform.parts;
