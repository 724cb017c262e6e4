package org.huying.dispatch.casefile;

import java.time.Instant;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.casefile.HandoverEvent.Cause;
import org.huying.dispatch.routing.Owner;

/** How a case comes back from its unit (退回) and goes to another (改派). No clock stops for any of it. */
record Handover(CaseFile file) {
    HandoverEvent.ReturnRequested requestReturn(String reason, Actor by, Instant now) {
        ask(CaseMove.REQUEST_RETURN, reason, by);
        return new HandoverEvent.ReturnRequested(
                file.next(now),
                file.reference(by),
                by.unit(),
                Screening.mask(reason),
                file.returns().count());
    }

    /** What a second request is, also when the first was declined. */
    HandoverEvent.ArbitrationRequested requestArbitration(String reason, Actor by, Instant now) {
        ask(CaseMove.REQUEST_ARBITRATION, reason, by);
        return new HandoverEvent.ArbitrationRequested(
                file.next(now),
                file.reference(by),
                by.unit(),
                Screening.mask(reason),
                file.returns().count());
    }

    private void ask(CaseMove move, String reason, Actor by) {
        file.mustBeLedBy(by);
        if (file.returns().arbitrated()) throw new AssignedFinally(file.number());
        file.move(move);
        file.handlers().lead().requestReturn(reason);
        file.returned(file.returns().another());
    }

    /** Within the unit; the unit answers for it as before. */
    HandoverEvent.Delegated delegate(String worker, Actor by, Instant now) {
        file.handlers()
                .taskOf(by)
                .orElseThrow(() -> new NotYourTask(file.number()))
                .delegateTo(worker);
        return new HandoverEvent.Delegated(file.next(now), file.reference(by), by.unit(), worker);
    }

    HandoverEvent.ReturnDeclined declineReturn(String reason, Actor by, Instant now) {
        file.move(CaseMove.DECLINE_RETURN);
        Task lead = file.handlers().lead();
        lead.declineReturn();
        return new HandoverEvent.ReturnDeclined(
                file.next(now), file.reference(by), lead.unitCode(), Screening.mask(reason));
    }

    HandoverEvent.Reassigned approveReturn(Owner to, String reason, Actor by, Instant now) {
        file.mustHave(CaseMove.APPROVE_RETURN);
        return reassign(CaseMove.APPROVE_RETURN, Cause.RETURN_APPROVED, to, reason, by, now);
    }

    HandoverEvent.Reassigned reassign(Owner to, String reason, Actor by, Instant now) {
        file.mustHave(CaseMove.REASSIGN);
        return reassign(CaseMove.REASSIGN, Cause.BY_DESK, to, reason, by, now);
    }

    /** Final: whoever has it after this, be it the same unit, keeps it. */
    HandoverEvent.Reassigned arbitrate(Owner to, String reason, Actor by, Instant now) {
        file.mustHave(CaseMove.ARBITRATE);
        file.returned(file.returns().settled());
        return reassign(CaseMove.ARBITRATE, Cause.ARBITRATION, to, reason, by, now);
    }

    private HandoverEvent.Reassigned reassign(
            CaseMove move, Cause cause, Owner to, String reason, Actor by, Instant now) {
        Task previous = file.handlers().lead();
        if (cause != Cause.ARBITRATION && previous.isOf(to.code())) throw new AlreadyHandling(file.number(), to.code());
        file.handlers().withoutLead().mustHaveRoomFor(to, file.number());
        file.move(move);
        previous.withdraw(reason, now);
        file.leadBy(to, now);
        return new HandoverEvent.Reassigned(
                file.next(now), file.reference(by), to, previous.unitCode(), cause, Screening.mask(reason));
    }
}
