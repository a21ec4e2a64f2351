/**
 * One command runs the whole platform on one machine: what is typed, and what starts, watches and
 * stops the parts.
 */
package org.sptt.platform;
