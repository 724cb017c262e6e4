package org.huying.dispatch.hazard.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.picture.Picture;
import org.huying.chassis.picture.PictureFormat;
import org.huying.chassis.problem.Invalid;

/** A photo of a hazard point, cleaned of everything but the picture. */
@Entity
@Table(name = "hazard_photo")
public class Photo {
    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final Set<PictureFormat> TAKEN = Set.of(PictureFormat.JPEG, PictureFormat.PNG);

    @Id
    private UUID id;

    @Column(name = "hazard_id")
    private UUID hazardId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;

    /** Of the bytes as they were sent: by this a repetition is known. */
    @Column(name = "sent_sha256")
    private String sentSha256;

    @Column(name = "sent_by")
    private String sentBy;

    private byte[] bytes;

    protected Photo() {}

    /** @param sentBy code of the unit that sent it */
    public Photo(UUID id, UUID hazardId, Side side, Instant takenAt, Picture picture, String sentBy) {
        this.id = id;
        this.hazardId = hazardId;
        this.side = side;
        this.takenAt = takenAt.truncatedTo(ChronoUnit.MICROS);
        this.mediaType = picture.mediaType();
        this.bytes = picture.bytes();
        this.size = bytes.length;
        this.sha256 = picture.sha256();
        this.sentSha256 = picture.sentSha256();
        this.sentBy = sentBy;
    }

    /** What is sent as a photo: a JPEG or PNG picture. */
    public static Picture picture(byte[] sent) {
        if (sent.length > LARGEST) throw new Invalid("", "照片不能超过 5 MiB · a photo has at most 5 MiB");
        return Picture.of(sent, TAKEN);
    }

    public boolean isSameAs(Photo other) {
        return hazardId.equals(other.hazardId)
                && side == other.side
                && takenAt.equals(other.takenAt)
                && sentSha256.equals(other.sentSha256);
    }

    public boolean isOf(UUID hazard) {
        return hazardId.equals(hazard);
    }

    public PhotoLabel label() {
        return new PhotoLabel(id, side, takenAt, mediaType, size, sha256);
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
