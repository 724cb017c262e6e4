package org.huying.intake.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.picture.Picture;
import org.huying.chassis.picture.PictureFormat;
import org.huying.chassis.picture.Thumbnail;
import org.huying.chassis.problem.Invalid;

/** Looks whether a file is what it was sent as, and strips what it tells beside what it shows. */
@ApplicationScoped
public class Inspection {
    static final int THUMBNAIL_SIDE = 320;

    private final AttachmentLimits limits;
    private final Semaphore pictures;

    Inspection(
            AttachmentLimits limits,
            @ConfigProperty(name = "huying.attachments.pictures-at-a-time", defaultValue = "1") int pictures) {
        this.limits = limits;
        this.pictures = new Semaphore(pictures, true);
    }

    public Inspected of(Arrived arrived) throws IOException {
        arrived.type().mustFit(firstBytes(arrived.file()));
        return switch (arrived.type().kind()) {
            case PHOTO -> photo(arrived);
            case VIDEO -> video(arrived);
            case DOCUMENT -> document(arrived);
        };
    }

    /** A photo is looked at in memory: so many at a time. */
    private Inspected photo(Arrived arrived) throws IOException {
        pictures.acquireUninterruptibly();
        try {
            PictureFormat format = PictureFormat.valueOf(arrived.type().name());
            Picture picture = Picture.of(Files.readAllBytes(arrived.file()), EnumSet.of(format));
            if (picture.pixels() > limits.pixels())
                throw new Invalid(
                        "",
                        "照片最多 " + limits.pixels() + " 像素，请缩小后上传 · a photo has at most " + limits.pixels()
                                + " pixels; make it smaller");
            Files.write(arrived.file(), picture.bytes());
            return inspected(
                    arrived,
                    picture.point().map(point -> OfferedPoint.of(point, OfferedPoint.LocationSource.EXIF)),
                    Thumbnail.of(picture, THUMBNAIL_SIDE));
        } finally {
            pictures.release();
        }
    }

    private Inspected video(Arrived arrived) throws IOException {
        VideoFile.Told told = VideoFile.strip(arrived.file());
        if (told.seconds() > limits.videoSeconds())
            throw new Invalid(
                    "",
                    "视频最长 " + limits.videoSeconds() + " 秒，请剪短后上传 · a video lasts at most " + limits.videoSeconds()
                            + " seconds; cut it");
        return inspected(
                arrived,
                told.point().map(point -> OfferedPoint.of(point, OfferedPoint.LocationSource.VIDEO_LOCATION)),
                Optional.empty());
    }

    private Inspected document(Arrived arrived) throws IOException {
        PdfFile.check(arrived.file());
        return inspected(arrived, Optional.empty(), Optional.empty());
    }

    private static Inspected inspected(Arrived arrived, Optional<OfferedPoint> point, Optional<byte[]> thumbnail)
            throws IOException {
        Path file = arrived.file();
        return new Inspected(
                file, arrived.type(), Files.size(file), sha256(file), arrived.sentSha256(), point, thumbnail);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Arrivals.sha256())) {
            byte[] some = new byte[64 * 1024];
            while (in.read(some) >= 0) continue;
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(AttachmentType.FIRST_BYTES);
        }
    }
}
