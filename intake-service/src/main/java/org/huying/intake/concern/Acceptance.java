package org.huying.intake.concern;

import org.huying.chassis.event.Trace;
import org.huying.chassis.idempotency.Claim;
import org.huying.intake.reporter.SealedReporter;

/**
 * A concern ready to be accepted: all that its transaction writes.
 *
 * @param claim    null when the caller sent no idempotency key
 * @param reporter null when the reporter gave neither name nor phone
 * @param trace    of the request that brought it
 */
record Acceptance(
        Claim claim, Concern concern, SealedReporter reporter, ConcernEvent.Registered registered, Trace trace) {}
