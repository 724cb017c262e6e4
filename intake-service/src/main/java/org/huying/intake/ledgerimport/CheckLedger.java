package org.huying.intake.ledgerimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.huying.intake.ledgerimport.row.LedgerRow;

/** The dry-run: every row is read and judged, nothing is registered and nothing told. */
@ApplicationScoped
class CheckLedger {
    private final LedgerReadings readings;
    private final RowJudge judge;
    private final RegisteredRows registered;
    private final Findings findings;
    private final ProgressTable progress;

    CheckLedger(
            LedgerReadings readings,
            RowJudge judge,
            RegisteredRows registered,
            Findings findings,
            ProgressTable progress) {
        this.readings = readings;
        this.judge = judge;
        this.registered = registered;
        this.findings = findings;
        this.progress = progress;
    }

    /** Returns whether it came to the end; it stops where somebody moved the import, or this replica is to stop. */
    boolean handle(LedgerImport ledger, Lease lease, BooleanSupplier mayGoOn) {
        boolean begun = inTransaction(() -> {
            if (!progress.isStill(LedgerImportStatus.CHECKING, lease)) return false;
            progress.restartCheck(ledger.id());
            return true;
        });
        if (!begun) return false;
        LedgerReading reading = readings.after(ledger, 0);
        SeenMarks seen = new SeenMarks(ledger.total());
        Pace pace = new Pace();
        for (List<LedgerRow> rows = reading.next(); !rows.isEmpty(); rows = reading.next()) {
            List<JudgedRow> judged = judge.judge(rows, good -> before(good, seen));
            judged.stream().filter(it -> it.is(Verdict.GOOD)).forEach(it -> seen.add(it.mark(), it.content()));
            double perSecond = pace.with(rows.size());
            if (!mayGoOn.getAsBoolean() || !inTransaction(() -> isKept(judged, lease, perSecond))) return false;
        }
        return true;
    }

    private Map<ByteBuffer, ByteBuffer> before(List<JudgedRow> good, SeenMarks seen) {
        Map<ByteBuffer, ByteBuffer> before = seen.among(good);
        before.putAll(registered.among(good));
        return before;
    }

    private boolean isKept(List<JudgedRow> judged, Lease lease, double perSecond) {
        if (!progress.isStill(LedgerImportStatus.CHECKING, lease)) return false;
        findings.put(lease.importId(), judged);
        progress.checked(lease.importId(), Progress.Tally.of(judged), perSecond);
        return true;
    }

    private static boolean inTransaction(BooleanSupplier step) {
        return QuarkusTransaction.requiringNew().call(step::getAsBoolean);
    }
}
