package org.sptt.edge.form;

/**
 * Something that keeps a form from being taken.
 *
 * @param field the name of the field it is about; empty when it is about the whole
 * @param label what the page calls the field; empty when it is about the whole
 */
public record Wrong(String field, String label, String sentence) {}
