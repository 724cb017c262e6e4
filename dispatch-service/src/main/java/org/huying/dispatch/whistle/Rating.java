package org.huying.dispatch.whistle;

import jakarta.persistence.Embeddable;

/**
 * How one side found the other.
 *
 * @param score 1 (poor) to 5 (good)
 * @param words what was said of it; never in an event
 */
@Embeddable
public record Rating(Integer score, String words) {}
