package org.sptt.messaging;

import java.util.List;

/**
 * What a service does with the events of others: one bean implements it. Called inside a
 * transaction that also marks the events as applied; each event comes exactly once, and events of
 * one aggregate in their order. An exception undoes the whole call; the events are then tried one
 * by one, and those that still fail become dead letters.
 */
public interface EventListener {

  void apply(List<ReceivedEvent> events);
}
