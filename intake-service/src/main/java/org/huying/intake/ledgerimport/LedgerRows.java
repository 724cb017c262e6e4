package org.huying.intake.ledgerimport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/** The rows of a ledger from some row on, a part of it in memory at a time. */
final class LedgerRows {
    private final LedgerVault vault;
    private final UUID importId;
    private List<SheetRow> part = List.of();
    private int next;
    private int last;

    LedgerRows(LedgerVault vault, UUID importId, int after) {
        this.vault = vault;
        this.importId = importId;
        this.last = after;
    }

    /** As many as that, fewer at the end, none behind it. */
    List<SheetRow> next(int most) {
        List<SheetRow> rows = new ArrayList<>(most);
        while (rows.size() < most && isMore()) {
            SheetRow row = part.get(next++);
            last = row.number();
            rows.add(row);
        }
        return rows;
    }

    /** The row of that number; numbers are asked for in their order. */
    SheetRow at(int number) {
        while (isMore()) {
            SheetRow row = part.get(next++);
            last = row.number();
            if (last == number) return row;
            if (next == part.size() || part.get(part.size() - 1).number() < number) leavePart(number);
        }
        throw new IllegalStateException("a row of a ledger is missing");
    }

    private void leavePart(int number) {
        part = List.of();
        next = 0;
        last = number - 1;
    }

    private boolean isMore() {
        if (next < part.size()) return true;
        part = vault.rowsAfter(importId, last);
        next = 0;
        return !part.isEmpty();
    }
}
