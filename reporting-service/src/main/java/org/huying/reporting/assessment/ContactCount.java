package org.huying.reporting.assessment;

import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.ExcludedCount;
import org.huying.reporting.task.RoundLife;
import org.huying.reporting.task.Standing;

/**
 * Response (响应): rounds of cases of which the deadline for the first contact lies in a window. A contact that the
 * reporter denies at follow-up is none.
 */
public final class ContactCount {
    private final ExcludedCount excluded = new ExcludedCount();
    private long contacted;
    private long notContacted;
    private long denied;
    private long calledOff;
    private long notYetDue;

    void count(RoundLife round, Window window) {
        if (round.contactDue() == null || !round.contactDue().isIn(window)) return;
        if (round.matter().isExcluded()) excluded.add(round.matter().excludedFor());
        else count(round, round.contact(window.asOf()));
    }

    private void count(RoundLife round, Standing standing) {
        switch (standing) {
            case IN_TIME -> {
                if (round.isContactDenied()) {
                    denied++;
                    notContacted++;
                } else contacted++;
            }
            case CALLED_OFF -> calledOff++;
            case NOT_YET_DUE -> notYetDue++;
            default -> notContacted++;
        }
    }

    public Rate rate() {
        return new Rate(contacted, contacted + notContacted);
    }

    /** Of those that are not in the numerator: contacted in time as the unit says, not as the reporter does. */
    public long denied() {
        return denied;
    }

    /** Not assessable: over before the contact was due. */
    public long calledOff() {
        return calledOff;
    }

    /** Not assessable: the window reaches beyond {@code asOf}. */
    public long notYetDue() {
        return notYetDue;
    }

    public ExcludedCount excluded() {
        return excluded;
    }
}
