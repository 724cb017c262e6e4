package org.huying.dispatch.delivery;

import java.time.Duration;

/**
 * An attempt to be written down.
 *
 * @param pause   after an attempt in vain, how long until the next one
 * @param written run once it is committed
 */
record Tried(Attempt attempt, Duration pause, Runnable written) {}
