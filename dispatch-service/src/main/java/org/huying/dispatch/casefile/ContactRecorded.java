package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Refusal;

/** First contact is counted once in a round. */
public class ContactRecorded extends Refusal {
    private static final long serialVersionUID = 1L;

    ContactRecorded(String number) {
        super(
                Kind.CONFLICT,
                "contact-recorded",
                number + " 本轮首次联系已记录",
                "the first contact of " + number + " is recorded for this round");
    }
}
