package org.huying.intake.ledgerimport;

import org.huying.chassis.problem.Refusal;

/** The rows were purged after their time; the counts are still there. */
public class LedgerPurged extends Refusal {
    private static final long serialVersionUID = 1L;

    LedgerPurged(String number) {
        super(
                Kind.GONE,
                "ledger-purged",
                number + " 的上传文件和退回行已按期销毁",
                "the rows of " + number + " were purged after their time");
    }
}
