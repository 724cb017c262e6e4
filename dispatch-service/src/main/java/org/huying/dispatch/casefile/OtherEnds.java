package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.chassis.privacy.Screening;
import org.huying.chassis.problem.Invalid;

/** How a case ends other than by being closed: 移交, 作废, 不予立案. */
record OtherEnds(CaseFile file) {
    EndingEvent.TransferredOut transferOut(Referral to, String reason, Actor by, Instant now) {
        file.move(CaseMove.TRANSFER_OUT);
        file.end(Ending.transferred(to, reason, now), reason);
        return new EndingEvent.TransferredOut(
                file.next(now),
                file.reference(by),
                to.body(),
                to.reference(),
                Screening.mask(reason),
                Outcome.TRANSFERRED);
    }

    EndingEvent.Voided makeVoid(VoidReason code, String reason, Actor by, Instant now) {
        if (code == VoidReason.NOT_TAKEN_ON)
            throw new Invalid("/reasonCode", "不予受理在受理环节决定 · whether a concern is taken on is decided in intake");
        file.move(CaseMove.VOID);
        file.end(Ending.voided(code, reason, now), reason);
        return new EndingEvent.Voided(file.next(now), file.reference(by), code);
    }

    /** Decided in intake: the concern was withdrawn, or is not taken on. */
    EndingEvent.Voided callOff(VoidReason code, Actor by, Instant now) {
        file.move(CaseMove.CALL_OFF);
        String why = code == VoidReason.NOT_TAKEN_ON ? "不予受理 · not taken on" : "诉求人撤回 · withdrawn by its reporter";
        file.end(Ending.voided(code, why, now), why);
        return new EndingEvent.Voided(file.next(now), file.reference(by), code);
    }

    EndingEvent.Declined declineFiling(String reason, Actor by, Instant now) {
        file.move(CaseMove.DECLINE);
        file.end(Ending.declined(reason, now), reason);
        return new EndingEvent.Declined(file.next(now), file.reference(by), Screening.mask(reason));
    }
}
