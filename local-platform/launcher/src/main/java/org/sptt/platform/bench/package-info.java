/**
 * What measures are made with: an open-loop generator that costs little of the processors it shares
 * with what it measures, and plain SQL to compare with. Knows nothing of the platform.
 */
package org.sptt.platform.bench;
