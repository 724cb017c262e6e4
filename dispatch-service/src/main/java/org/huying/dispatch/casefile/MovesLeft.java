package org.huying.dispatch.casefile;

import java.util.List;

/**
 * What decides which moves a case has left.
 *
 * @param contacted whether the reporter was contacted in the present round
 * @param accepted  whether the lead of the present round has accepted its task
 * @param merged    whether its concern is one with another: an ended case goes on with that one alone
 */
public record MovesLeft(CaseStatus status, Returns returns, boolean contacted, boolean accepted, boolean merged) {
    /** The moves its status has, without those its history has used up. */
    public List<CaseMove> list() {
        return CaseMove.allowedFrom(status).stream().filter(this::isLeft).toList();
    }

    /** Also of the moves that are offered to nobody. */
    boolean include(CaseMove move) {
        return move.isLegalFrom(status) && isLeft(move);
    }

    private boolean isLeft(CaseMove move) {
        return switch (move) {
            case REQUEST_RETURN -> !returns.nextGoesToArbitration();
            case REQUEST_ARBITRATION -> returns.nextGoesToArbitration() && !returns.arbitrated();
            case RECORD_FIRST_CONTACT -> !contacted && accepted;
            case REOPEN -> !merged;
            default -> true;
        };
    }
}
