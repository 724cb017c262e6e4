package org.huying.dispatch.casefile;

import java.util.UUID;

/** A concern as intake tells of it: the fields of {@code concern.registered.v1} that dispatch reads. */
public record HeardConcern(
        UUID concernId,
        String number,
        String channel,
        String nature,
        String topic,
        boolean confidential,
        CasePlace place,
        String summary) {}
