package org.huying.intake.ledgerimport;

import java.nio.ByteBuffer;
import org.huying.intake.ledgerimport.row.LedgerRow;

/**
 * A row with what becomes of it.
 *
 * @param mark    by which it is known again; null for a rejected row
 * @param content by which is seen whether it still says the same; null for a rejected row
 */
record JudgedRow(LedgerRow row, Verdict verdict, ByteBuffer mark, ByteBuffer content) {
    static JudgedRow rejected(LedgerRow row) {
        return new JudgedRow(row, Verdict.REJECTED, null, null);
    }

    boolean is(Verdict one) {
        return verdict == one;
    }
}
