package org.huying.chassis.lease;

/**
 * Which work is shared out.
 *
 * @param space   first key of the advisory locks, to keep clear of other users of advisory locks in the same database
 * @param shards  into how many parts the work is cut; they are numbered from 0
 * @param channel on which replicas tell each other of news
 */
public record LeasedWork(int space, int shards, String channel) {}
