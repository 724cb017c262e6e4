package org.huying.intake.ledgerimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.Trace;
import org.huying.chassis.inbox.Faults;
import org.jboss.logging.Logger;

/** Takes up the import that has waited longest and works on it until it is done, or somebody wants otherwise. */
@ApplicationScoped
class WorkOnLedgers {
    private static final Logger LOG = Logger.getLogger(WorkOnLedgers.class);

    private final LedgerImports imports;
    private final ProgressTable progress;
    private final CheckLedger check;
    private final RegisterLedger register;
    private final EndLedgerWork end;
    private final UUID replica = UUID.randomUUID();
    private volatile boolean open = true;

    WorkOnLedgers(
            LedgerImports imports,
            ProgressTable progress,
            CheckLedger check,
            RegisterLedger register,
            EndLedgerWork end) {
        this.imports = imports;
        this.progress = progress;
        this.check = check;
        this.register = register;
        this.end = end;
    }

    /** Returns whether there was something to do; a fault that waiting mends leaves it for the next time. */
    boolean some() {
        Optional<Lease> taken =
                open ? QuarkusTransaction.requiringNew().call(() -> progress.take(replica)) : Optional.empty();
        if (taken.isEmpty()) return false;
        Lease lease = taken.get();
        Trace.continuing(null, null).enter();
        try {
            work(lease);
            return true;
        } catch (RuntimeException fault) {
            if (Faults.isTransient(fault)) throw fault;
            LOG.errorf("ledger import %s failed (%s)", lease.importId(), cause(fault));
            end.failed(lease.importId(), cause(fault));
            return true;
        } finally {
            Trace.leave();
            QuarkusTransaction.requiringNew().run(() -> progress.release(lease));
        }
    }

    private void work(Lease lease) {
        LedgerImport ledger = QuarkusTransaction.requiringNew().call(() -> imports.findById(lease.importId()));
        boolean whole = ledger.status() == LedgerImportStatus.CHECKING
                ? check.handle(ledger, lease, () -> open)
                : register.handle(ledger, lease, () -> open);
        if (whole) end.done(lease.importId());
    }

    /** The kind of fault, and no word of it: it may quote a row. */
    private static String cause(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) root = root.getCause();
        return root.getClass().getSimpleName();
    }

    void stop(@Observes ShutdownEvent event) {
        open = false;
    }
}
