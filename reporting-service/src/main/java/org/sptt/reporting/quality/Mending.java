package org.sptt.reporting.quality;

/**
 * What is to be mended, as the page says it.
 *
 * @param where the page on which it is mended
 * @param link what the link there is called
 */
record Mending(String sentence, String where, String link) {}
