package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.chassis.privacy.Screening;

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
        file.move(CaseMove.VOID);
        file.end(Ending.voided(code, reason, now), reason);
        return new EndingEvent.Voided(file.next(now), file.reference(by), code);
    }

    EndingEvent.Declined declineFiling(String reason, Actor by, Instant now) {
        file.move(CaseMove.DECLINE);
        file.end(Ending.declined(reason, now), reason);
        return new EndingEvent.Declined(file.next(now), file.reference(by), Screening.mask(reason));
    }
}
