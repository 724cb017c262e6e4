package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is remembered of rows that were dealt with, in the transaction in which they were. */
@ApplicationScoped
class ProgressOfRows {
    private final ProgressTable table;
    private final Findings findings;

    ProgressOfRows(ProgressTable table, Findings findings) {
        this.table = table;
        this.findings = findings;
    }

    int lastRow(Lease lease) {
        return table.read(lease.importId()).lastRow();
    }

    boolean isStillRunning(Lease lease) {
        return table.isStill(LedgerImportStatus.RUNNING, lease);
    }

    void done(Lease lease, List<JudgedRow> judged, double perSecond) {
        findings.put(lease.importId(), judged);
        int last = judged.get(judged.size() - 1).row().number();
        table.done(lease.importId(), last, Progress.Tally.of(judged), perSecond);
    }
}
