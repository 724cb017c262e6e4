package org.huying.dispatch.casefile.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.picture.Picture;
import org.huying.chassis.picture.PictureFormat;
import org.huying.chassis.problem.Invalid;

/** A photo that goes with a unit's handling report, cleaned of everything but the picture. */
@Entity
@Table(name = "report_photo")
public class ReportPhoto {
    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final Set<PictureFormat> TAKEN = Set.of(PictureFormat.JPEG, PictureFormat.PNG);

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int round;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private String sha256;

    /** Of the bytes as they were sent: by this a repetition is known. */
    @Column(name = "sent_sha256")
    private String sentSha256;

    private byte[] bytes;

    protected ReportPhoto() {}

    /**
     * @param round of the case
     * @param unit  code of the unit whose task it is
     */
    public ReportPhoto(UUID id, UUID caseId, int round, String unit, Instant takenAt, Picture picture) {
        this.id = id;
        this.caseId = caseId;
        this.round = round;
        this.unit = unit;
        this.takenAt = takenAt.truncatedTo(ChronoUnit.MICROS);
        this.mediaType = picture.mediaType();
        this.bytes = picture.bytes();
        this.size = bytes.length;
        this.sha256 = picture.sha256();
        this.sentSha256 = picture.sentSha256();
    }

    /** What is sent as a photo: a JPEG or PNG picture. */
    public static Picture picture(byte[] sent) {
        if (sent.length > LARGEST) throw new Invalid("", "照片不能超过 5 MiB · a photo has at most 5 MiB");
        return Picture.of(sent, TAKEN);
    }

    /** Whatever the round: it may have gone on between the first sending and the second. */
    public boolean isSameAs(ReportPhoto other) {
        return caseId.equals(other.caseId)
                && unit.equals(other.unit)
                && takenAt.equals(other.takenAt)
                && sentSha256.equals(other.sentSha256);
    }

    public boolean isOf(UUID someCase) {
        return caseId.equals(someCase);
    }

    /** Code of the unit that sent it. */
    public String unit() {
        return unit;
    }

    public ReportPhotoLabel label() {
        return new ReportPhotoLabel(id, unit, round, takenAt, mediaType, size, sha256);
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
