package org.sptt.training.offering;

/**
 * What the events of an offering's sessions and head counts repeat of it.
 *
 * @param theme null when unknown
 */
public record Nature(String offering, String kind, String theme) {}
