package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.ledgerimport.SteerLedgerImport.Shown;
import org.huying.intake.ledgerimport.sheet.SheetFile;
import org.huying.intake.ledgerimport.sheet.SheetLimits;

/**
 * A ledger is brought: read once from the first row to the last, sealed part by part, and then an import of its own. The
 * file itself lies on the disk of this replica while it is read, and no longer.
 */
@ApplicationScoped
public class ReceiveLedger {
    private final LedgerDesk desk;
    private final LedgerVault vault;
    private final AddLedgerImport imports;
    private final SheetLimits limits;

    ReceiveLedger(
            LedgerDesk desk,
            LedgerVault vault,
            AddLedgerImport imports,
            @ConfigProperty(name = "huying.ledger-import.most-rows", defaultValue = "200000") int rows,
            @ConfigProperty(name = "huying.ledger-import.most-columns", defaultValue = "100") int columns,
            @ConfigProperty(name = "huying.ledger-import.most-unpacked", defaultValue = "536870912") long unpacked) {
        this.desk = desk;
        this.vault = vault;
        this.imports = imports;
        this.limits = new SheetLimits(rows, columns, unpacked);
    }

    /** An import that was there before when the same request came before. */
    public record Received(Shown shown, boolean isNew) {}

    public Received handle(InputStream sent, AccessScope caller, Optional<String> idempotencyKey) {
        UUID id = LedgerImport.newId();
        Received received = null;
        try (LedgerDesk.Copy copy = desk.copy(sent)) {
            ReceivedLedger ledger = read(id, copy);
            received = imports.handle(id, ledger, caller, idempotencyKey);
            return received;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            if (received == null || !received.isNew()) vault.destroy(id);
        }
    }

    private ReceivedLedger read(UUID id, LedgerDesk.Copy copy) throws IOException {
        Path file = copy.file();
        SheetFile sheet = SheetFile.of(file, limits);
        SealingRows sealing = new SealingRows(id, vault, sheet::countsFrom1904);
        sheet.read(sealing);
        return new ReceivedLedger(sheet.kind(), copy.mark(), sealing.end());
    }
}
