package org.huying.dispatch.deadline;

/** A petition with the version of the clock it belongs to: what the next decision has to name. */
public record FiledPetition<P extends Petition>(P petition, long revision) {}
