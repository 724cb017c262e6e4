package org.huying.intake.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.EventIds;

/** All keys of persons are wrapped anew (密钥轮换), portion by portion; how far that is survives whoever does it. */
@Entity
@Table(schema = "vault", name = "rotation")
public class Rotation {
    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RotationStage stage;

    @Column(name = "after_id")
    private UUID afterId;

    @Column(name = "wrapping_key_id")
    private String wrappingKeyId;

    @Column(name = "master_key_id")
    private String masterKeyId;

    private long expected;

    @Column(name = "looked_at")
    private long lookedAt;

    @Column(name = "wrapped_anew")
    private long wrappedAnew;

    private long unreadable;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Rotation() {}

    /** @param expected how many keys there are to look at */
    Rotation(StoredKey target, long expected, String begunBy, Instant now) {
        this.id = EventIds.next();
        this.wrappingKeyId = target.id();
        this.masterKeyId = target.wrapped().under();
        this.expected = expected;
        this.begunBy = begunBy;
        this.begunAt = now;
        this.stage = RotationStage.REPORTERS;
    }

    /** A portion was looked at; the stage is over where it was the last one. */
    void portion(Portion done) {
        lookedAt += done.lookedAt();
        wrappedAnew += done.wrappedAnew();
        unreadable += done.unreadable();
        if (done.isLast()) {
            stage = stage.next();
            afterId = null;
        } else afterId = done.last();
    }

    /** Something was wrapped under a former key meanwhile. */
    void startAgain() {
        stage = RotationStage.REPORTERS;
        expected = 0;
        lookedAt = 0;
        unreadable = 0;
    }

    void expect(long keys) {
        expected = keys;
    }

    void finish(Instant now) {
        stage = RotationStage.DONE;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public RotationStage stage() {
        return stage;
    }

    Optional<UUID> after() {
        return Optional.ofNullable(afterId);
    }

    String wrappingKeyId() {
        return wrappingKeyId;
    }

    /** The master key that was current when it began. */
    public String masterKeyId() {
        return masterKeyId;
    }

    public long expected() {
        return expected;
    }

    /** Of those expected; new ones that come meanwhile are looked at too. */
    public long lookedAt() {
        return lookedAt;
    }

    public long wrappedAnew() {
        return wrappedAnew;
    }

    /** Those that no key opens any more; they are left as they are. */
    public long unreadable() {
        return unreadable;
    }

    public String begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Null while it is under way. */
    public Instant finishedAt() {
        return finishedAt;
    }
}
