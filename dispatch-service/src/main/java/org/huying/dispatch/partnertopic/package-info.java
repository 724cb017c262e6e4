/**
 * Notices for units that read from Kafka: each from a topic of its own, with a sign-in of its own that opens nothing
 * else. Notices are carried there by position, apart from the house's own outbox: no partner's topic can hold up what the
 * services tell each other.
 */
package org.huying.dispatch.partnertopic;
