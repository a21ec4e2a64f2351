package org.sptt.directory.importing;

/**
 * What would change in one field.
 *
 * @param was empty when nothing stood there
 * @param becomes empty when nothing would stand there
 */
record FieldChange(String field, String label, String was, String becomes) {}
