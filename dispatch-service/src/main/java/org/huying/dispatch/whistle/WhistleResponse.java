package org.huying.dispatch.whistle;

import java.time.Instant;

/**
 * Whistle response (吹哨报到率, domain.md §6): reported in by deadline / units called, over the whistles sounded in
 * {@code [from, to)}.
 *
 * @param reportedIn units that reported in by their deadline
 * @param called     units called
 * @param awaited    of those called, the ones that may still come in time
 * @param asOf       when it was counted
 */
public record WhistleResponse(Instant from, Instant to, long reportedIn, long called, long awaited, Instant asOf) {}
