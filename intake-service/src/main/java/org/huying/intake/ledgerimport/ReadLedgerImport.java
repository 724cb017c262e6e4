package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.ledgerimport.SteerLedgerImport.Shown;

/** How far imports are, to those who may import what is in them. */
@ApplicationScoped
public class ReadLedgerImport {
    private final LedgerImports imports;
    private final ProgressTable progress;

    ReadLedgerImport(LedgerImports imports, ProgressTable progress) {
        this.imports = imports;
        this.progress = progress;
    }

    @Transactional
    public Shown one(String number, AccessScope caller) {
        return shown(imports.get(number, caller));
    }

    /** Newest first. */
    @Transactional
    public Page<Shown> list(AccessScope caller, PageRequest page) {
        Optional<UUID> before = page.after().map(ReadLedgerImport::id);
        return Page.of(imports.visibleTo(caller, before, page.limit() + 1), page.limit(), it -> Cursor.of(it.id()))
                .map(this::shown);
    }

    /** One whose rows are there and were all read. */
    LedgerImport withReport(String number, AccessScope caller) {
        LedgerImport ledger = imports.get(number, caller);
        ledger.mustHoldRows();
        if (progress.read(ledger.id()).checked() < ledger.total()) throw new NotCheckedYet(number);
        return ledger;
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }

    private Shown shown(LedgerImport ledger) {
        return new Shown(ledger, progress.read(ledger.id()));
    }
}
