package org.huying.dispatch.meeting;

import org.huying.chassis.problem.Invalid;

/**
 * How a vote came out, counted by hand.
 *
 * @param entitled how many could have voted
 */
public record VoteCount(int inFavour, int against, int abstained, int entitled) {
    /** Votes given, abstentions among them: as many as were present. */
    long cast() {
        return (long) inFavour + against + abstained;
    }

    void mustAddUp() {
        if (inFavour < 0 || against < 0 || abstained < 0)
            throw new Invalid("/inFavour", "票数不能为负 · votes are not negative");
        if (cast() > entitled)
            throw new Invalid("/entitled", "投票人数超过应到人数，请核对 · more votes than people entitled; count again");
    }
}
