package org.huying.dispatch.directory;

import org.huying.chassis.problem.Refusal;

/** A voided entry is not changed and its code never used again (domain.md §5). */
public class EntryIsVoided extends Refusal {
    private static final long serialVersionUID = 1L;

    EntryIsVoided(String code) {
        super(
                Kind.CONFLICT,
                "entry-voided",
                code + " 已作废，不得更改或再次使用",
                code + " was voided: it is neither changed nor used again");
    }
}
