package org.huying.chassis.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened to an aggregate, as the other services are told. An implementing record serialises to the
 * event's {@code data}; everything the envelope carries is left out of it.
 */
public interface DomainEvent {
    /** Literal wire name with its version, for example {@code case.closed.v1}; no rename touches it. */
    @JsonIgnore
    String type();

    /** The Kafka topic of the aggregate. Not called topic: a concern's event has a topic of its own in its data. */
    @JsonIgnore
    String stream();

    /** To what, when and as which of its changes this happened. */
    @JsonIgnore
    Occurrence occurrence();
}
