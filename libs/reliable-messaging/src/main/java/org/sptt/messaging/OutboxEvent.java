package org.sptt.messaging;

/** An event on its way; {@code content} is the whole CloudEvent as JSON. */
record OutboxEvent(long id, String topic, String aggregateId, String content) {}
