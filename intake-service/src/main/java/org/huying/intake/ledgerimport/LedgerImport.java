package org.huying.intake.ledgerimport;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.ledgerimport.sheet.SheetKind;

/** A ledger that a community keeps outside, on its way in (台账导入). Its rows are in the vault until they are purged. */
@Entity
@Table(name = "ledger_import")
public class LedgerImport {
    @Id
    private UUID id;

    private String number;
    private long revision;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LedgerImportStatus status;

    @Embedded
    private Importer importer;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    @Column(name = "file_mark")
    private byte[] fileMark;

    @Column(name = "same_file_as")
    private String sameFileAs;

    private int total;
    private String failure;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "purge_at")
    private Instant purgeAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected LedgerImport() {}

    LedgerImport(UUID id, String number, ReceivedLedger ledger, Importer importer, Instant now) {
        this.id = id;
        this.number = number;
        this.revision = 1;
        this.status = LedgerImportStatus.CHECKING;
        this.importer = importer;
        this.kind = ledger.kind();
        this.fileMark = ledger.mark();
        this.total = ledger.total();
        this.uploadedAt = now;
    }

    static UUID newId() {
        return EventIds.next();
    }

    /** The same file came before, in an import of that number. */
    void sameFileAs(String earlier) {
        sameFileAs = earlier;
    }

    /** The dry-run is over; what nobody starts is purged after a while. */
    void finishCheck(Instant now, Duration keep) {
        move(LedgerImportMove.FINISH_CHECK);
        purgeAt = now.plus(keep);
    }

    void start(Instant now) {
        move(LedgerImportMove.START);
        startedAt = now;
        purgeAt = null;
    }

    void pause(Instant now, Duration keep) {
        move(LedgerImportMove.PAUSE);
        purgeAt = now.plus(keep);
    }

    void resume() {
        move(LedgerImportMove.RESUME);
        purgeAt = null;
    }

    LedgerImportEvent.Finished finish(Progress progress, Instant now, Duration keep) {
        move(LedgerImportMove.FINISH);
        end(now, keep);
        return finished(progress, now, "system");
    }

    /** Empty when nothing had been registered of it, nor was to be. */
    Optional<LedgerImportEvent.Finished> cancel(Progress progress, String role, Instant now, Duration keep) {
        move(LedgerImportMove.CANCEL);
        end(now, keep);
        return startedAt == null ? Optional.empty() : Optional.of(finished(progress, now, role));
    }

    /** @param reason a code; the fault itself may quote rows */
    Optional<LedgerImportEvent.Finished> fail(String reason, Progress progress, Instant now, Duration keep) {
        move(LedgerImportMove.FAIL);
        failure = reason;
        end(now, keep);
        return startedAt == null ? Optional.empty() : Optional.of(finished(progress, now, "system"));
    }

    void purged(Instant now) {
        revision++;
        purgedAt = now;
    }

    private void move(LedgerImportMove move) {
        status = move.from(status);
        revision++;
    }

    private void end(Instant now, Duration keep) {
        endedAt = now;
        purgeAt = now.plus(keep);
    }

    /** The first and last that is told of it. */
    private LedgerImportEvent.Finished finished(Progress progress, Instant now, String role) {
        Progress.Tally run = progress.run();
        return new LedgerImportEvent.Finished(
                new Occurrence(id.toString(), number, 1, now),
                id,
                number,
                status,
                total,
                run.good(),
                run.known(),
                run.rejected(),
                role);
    }

    boolean isVisibleTo(AccessScope caller) {
        return importer.isVisibleTo(caller);
    }

    /** Refused once its rows are gone. */
    void mustHoldRows() {
        if (purgedAt != null) throw new LedgerPurged(number);
    }

    Importer importer() {
        return importer;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Grows with every decision about it, not with its progress. */
    public long revision() {
        return revision;
    }

    public LedgerImportStatus status() {
        return status;
    }

    public SheetKind kind() {
        return kind;
    }

    public Optional<String> sameFileAs() {
        return Optional.ofNullable(sameFileAs);
    }

    public int total() {
        return total;
    }

    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    public Times times() {
        return new Times(uploadedAt, startedAt, endedAt, purgeAt, purgedAt);
    }

    /** When what happened to it; null for what did not. */
    public record Times(Instant uploadedAt, Instant startedAt, Instant endedAt, Instant purgeAt, Instant purgedAt) {}
}
