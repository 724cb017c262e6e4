package org.huying.intake.attachment;

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
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.attachment.content.AttachmentType;
import org.huying.intake.attachment.content.FileName;
import org.huying.intake.attachment.content.Inspected;
import org.huying.intake.concern.Concern;

/**
 * A photo, short video or PDF of a concern. Its bytes are in the store under {@link #storedAs}; once it is removed they are
 * not, nor is its name, and what remains is that there was one.
 */
@Entity
@Table(name = "attachment")
public class Attachment {
    private static final String SYSTEM = "system";

    @Id
    @Column(name = "key")
    private UUID storeKey;

    /** Given by the phone; unique within the concern. */
    @Column(name = "sent_id")
    private UUID sentId;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "concern_number")
    private String concernNumber;

    @Column(name = "community_code")
    private String communityCode;

    @Column(name = "grid_code")
    private String gridCode;

    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AttachmentType type;

    private String name;
    private long size;
    private String sha256;

    @Column(name = "sent_sha256")
    private String sentSha256;

    private boolean thumbnail;

    @Column(name = "by_reporter")
    private boolean byReporter;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "removed_for")
    private RemovalReason removedFor;

    protected Attachment() {}

    Attachment(UUID sentId, Concern concern, FileName name, Inspected inspected, boolean byReporter) {
        this.storeKey = EventIds.next();
        this.sentId = sentId;
        this.concernId = concern.id();
        this.concernNumber = concern.number();
        this.communityCode = concern.address().communityCode();
        this.gridCode = concern.address().gridCode();
        this.type = inspected.type();
        this.name = name.text();
        this.size = inspected.size();
        this.sha256 = inspected.sha256();
        this.sentSha256 = inspected.sentSha256();
        this.thumbnail = inspected.thumbnail().isPresent();
        this.byReporter = byReporter;
    }

    /** @param count how many the concern has with this one */
    AttachmentEvent.Added add(int count, AccessScope by, Instant now) {
        addedAt = now;
        return new AttachmentEvent.Added(
                next(now),
                storeKey,
                concernId,
                concernNumber,
                type.kind(),
                sentId,
                type.mediaType(),
                Math.toIntExact(size),
                count,
                communityCode,
                gridCode,
                by.actingRole());
    }

    /** @param count how many the concern has without this one */
    AttachmentEvent.Removed remove(RemovalReason reason, int count, AccessScope by, Instant now) {
        return removed(reason, count, by.actingRole(), now);
    }

    AttachmentEvent.Removed erase(int count, Instant now) {
        return removed(RemovalReason.REPORTER_ERASED, count, SYSTEM, now);
    }

    private AttachmentEvent.Removed removed(RemovalReason reason, int count, String role, Instant now) {
        if (isRemoved()) throw new AttachmentRemoved(this);
        removedAt = now;
        removedFor = reason;
        name = null;
        return new AttachmentEvent.Removed(
                next(now),
                storeKey,
                concernId,
                concernNumber,
                type.kind(),
                count,
                reason,
                communityCode,
                gridCode,
                role);
    }

    private Occurrence next(Instant now) {
        return new Occurrence(storeKey.toString(), concernNumber, ++sequence, now);
    }

    /** Of the newest of its events. */
    ConsistencyToken token() {
        return new ConsistencyToken(AttachmentEvent.STREAM, storeKey.toString(), sequence);
    }

    boolean isSameAs(FileName name, AttachmentType type, String sentSha256) {
        return this.type == type && name.text().equals(this.name) && this.sentSha256.equals(sentSha256);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Where its bytes are in the store. */
    String storedAs() {
        String hex = storeKey.toString();
        return hex.substring(34) + "/" + hex.substring(32, 34) + "/" + hex;
    }

    String thumbnailStoredAs() {
        return storedAs() + ".thumbnail";
    }

    String sentSha256() {
        return sentSha256;
    }

    public UUID id() {
        return sentId;
    }

    public long sequence() {
        return sequence;
    }

    public AttachmentType type() {
        return type;
    }

    /** As it was sent; null once it is removed. */
    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public boolean hasThumbnail() {
        return thumbnail;
    }

    public boolean isByReporter() {
        return byReporter;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant removedAt() {
        return removedAt;
    }

    public Optional<RemovalReason> removedFor() {
        return Optional.ofNullable(removedFor);
    }
}
