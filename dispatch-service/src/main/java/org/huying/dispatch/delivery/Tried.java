package org.huying.dispatch.delivery;

import java.time.Duration;

/**
 * An attempt to be written down.
 *
 * @param wait    after an attempt in vain, how long until the next one
 * @param written run once it is committed
 */
record Tried(Attempt attempt, Duration wait, Runnable written) {}
