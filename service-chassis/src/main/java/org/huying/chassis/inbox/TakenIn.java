package org.huying.chassis.inbox;

/** Told within this replica after events were committed together with their effect. */
public record TakenIn(String topic) {}
