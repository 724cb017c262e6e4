package org.huying.chassis.outbox;

import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Envelope;

/** An event on its way into the outbox, with the envelope it travels in. */
public record ToldEvent(DomainEvent event, Envelope envelope) {}
