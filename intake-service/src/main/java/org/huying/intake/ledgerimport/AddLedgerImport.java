package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.ledgerimport.ReceiveLedger.Received;
import org.huying.intake.ledgerimport.SteerLedgerImport.Shown;

/** A ledger that was received whole becomes an import, once: the same request again gets the one of before. */
@ApplicationScoped
class AddLedgerImport {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final LedgerImports imports;
    private final ProgressTable progress;
    private final IdempotencyKeys keys;
    private final Clock clock;

    AddLedgerImport(LedgerImports imports, ProgressTable progress, IdempotencyKeys keys, Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    Received handle(UUID id, ReceivedLedger ledger, AccessScope caller, Optional<String> idempotencyKey) {
        Instant now = clock.instant();
        String number = imports.nextNumber(DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(now, ZONE)));
        Optional<String> earlier =
                idempotencyKey.flatMap(key -> keys.claim(new Claim(caller.subject(), key, ledger.mark(), number))
                        .earlierAnswer());
        if (earlier.isPresent()) return new Received(shown(imports.get(earlier.get(), caller)), false);
        LedgerImport added = new LedgerImport(id, number, ledger, Importer.of(caller), now);
        imports.earlierOf(ledger.mark()).ifPresent(added::sameFileAs);
        imports.persistAndFlush(added);
        progress.add(id);
        return new Received(shown(added), true);
    }

    private Shown shown(LedgerImport ledger) {
        return new Shown(ledger, progress.read(ledger.id()));
    }
}
