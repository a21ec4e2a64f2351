package org.sptt.training.offering;

import java.util.UUID;

/** What is offered; what is unknown is left out. */
record OfferingView(UUID id, String kind, String title, String audience, String theme) {}
