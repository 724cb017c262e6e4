/**
 * Notices for units that can only call out: fetched a batch at a time, or as one long answer. Both go by the position of
 * a notice, which is inside its id: whoever names the last one it got misses none.
 */
package org.huying.dispatch.feed;
