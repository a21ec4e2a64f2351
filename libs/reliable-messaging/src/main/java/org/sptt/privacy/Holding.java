package org.sptt.privacy;

/**
 * A store that holds something of people, for example their registrations.
 *
 * @param store what receipts and copies call it
 * @param select its entries on one person, a column for each thing that is held
 * @param value of the select's one parameter, the person's key for example
 */
public record Holding(String store, String select, Object value) {}
