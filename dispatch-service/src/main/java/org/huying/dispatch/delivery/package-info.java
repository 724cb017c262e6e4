/**
 * Webhooks (推送): notices posted to the addresses of those who subscribed that way, to the Standard Webhooks
 * specification. Each subscription is a lane: in it the notices of one case keep their order, one at a time, while
 * those of other cases go on, and one replica at a time serves it.
 */
package org.huying.dispatch.delivery;
