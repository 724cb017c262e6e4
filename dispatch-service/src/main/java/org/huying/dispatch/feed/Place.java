package org.huying.dispatch.feed;

import java.util.UUID;

/**
 * Where a reader of a subscription stands.
 *
 * @param after position up to which everything was told
 * @param room  how many notices may come now
 */
public record Place(UUID subscription, long after, int room) {}
