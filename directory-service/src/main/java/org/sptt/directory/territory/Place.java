package org.sptt.directory.territory;

/**
 * Where something is, as far as it is known; what is not known is null.
 *
 * @param communeCode INSEE code; known for each commune of France
 * @param department INSEE code
 * @param country null for France
 */
public record Place(String commune, String communeCode, String department, String country) {}
