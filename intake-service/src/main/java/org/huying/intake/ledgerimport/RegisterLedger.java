package org.huying.intake.ledgerimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.AcceptLedgerRows;
import org.huying.intake.concern.AcceptLedgerRows.Ready;
import org.huying.intake.ledgerimport.row.LedgerRow;

/**
 * The import: rows become concerns, some hundred in a transaction that also remembers how far it has come. Whatever
 * breaks off in the middle goes on behind the last row that was committed, and does none twice.
 */
@ApplicationScoped
class RegisterLedger {
    private final LedgerReadings readings;
    private final RowJudge judge;
    private final RegisteredRows registered;
    private final AcceptLedgerRows concerns;
    private final ProgressOfRows progress;
    private final Clock clock;

    RegisterLedger(
            LedgerReadings readings,
            RowJudge judge,
            RegisteredRows registered,
            AcceptLedgerRows concerns,
            ProgressOfRows progress,
            Clock clock) {
        this.readings = readings;
        this.judge = judge;
        this.registered = registered;
        this.concerns = concerns;
        this.progress = progress;
        this.clock = clock;
    }

    /** What became of a batch. */
    private enum Batch {
        DONE,
        /** A row of it came in meanwhile with another import: it has to be judged once more. */
        AGAIN,
        NOT_OURS
    }

    /** Returns whether it came to the end; it stops where somebody moved the import, or this replica is to stop. */
    boolean handle(LedgerImport ledger, Lease lease, BooleanSupplier mayGoOn) {
        AccessScope importer = ledger.importer().scope();
        LedgerReading reading = readings.after(ledger, progress.lastRow(lease));
        Pace pace = new Pace();
        for (List<LedgerRow> rows = reading.next(); !rows.isEmpty(); rows = reading.next()) {
            double perSecond = pace.with(rows.size());
            Batch batch = Batch.AGAIN;
            while (batch == Batch.AGAIN) {
                if (!mayGoOn.getAsBoolean()) return false;
                batch = register(rows, importer, lease, perSecond);
            }
            if (batch == Batch.NOT_OURS) return false;
        }
        return true;
    }

    /** All that is slow is done before the transaction begins. */
    private Batch register(List<LedgerRow> rows, AccessScope importer, Lease lease, double perSecond) {
        List<JudgedRow> judged = judge.judge(rows, registered::among);
        Instant now = clock.instant();
        List<Ready> ready = new ArrayList<>();
        List<RegisteredRows.Registered> known = new ArrayList<>();
        for (JudgedRow row : judged) {
            if (!row.is(Verdict.GOOD)) continue;
            Ready concern = concerns.prepare(row.row().draft(), row.row().topic(), importer, now);
            ready.add(concern);
            known.add(new RegisteredRows.Registered(row, concern.number()));
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!progress.isStillRunning(lease)) return Batch.NOT_OURS;
                if (!registered.add(lease.importId(), known)) throw new CameMeanwhile();
                concerns.accept(ready);
                progress.done(lease, judged, perSecond);
                return Batch.DONE;
            });
        } catch (CameMeanwhile rolledBack) {
            return Batch.AGAIN;
        }
    }

    /** Undoes a batch. */
    private static final class CameMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
