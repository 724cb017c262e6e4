package org.huying.intake.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.TooMany;

/** Where files arrive: written to disk as they come, never whole in memory. So many at a time: each holds a thread. */
@ApplicationScoped
public class Arrivals {
    private static final String PREFIX = "attachment-";
    private static final long COME_BACK_SECONDS = 5;

    private final AttachmentLimits limits;
    private final Path folder;
    private final Semaphore places;

    Arrivals(
            AttachmentLimits limits,
            @ConfigProperty(name = "huying.attachments.arrivals") Optional<Path> folder,
            @ConfigProperty(name = "huying.attachments.uploads-at-a-time", defaultValue = "16") int uploads) {
        this.limits = limits;
        this.folder = folder.orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        this.places = new Semaphore(uploads);
    }

    /** @param announced bytes, by Content-Length */
    public Arrived receive(InputStream body, long announced, AttachmentType type) throws IOException {
        long limit = limits.of(type.kind());
        if (announced > limit) throw new TooLarge(type.kind(), limit);
        if (!places.tryAcquire()) throw new TooMany(COME_BACK_SECONDS);
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, PREFIX, ".part");
            try {
                return new Arrived(file, type, written(body, file, announced));
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
        } finally {
            places.release();
        }
    }

    private static String written(InputStream body, Path file, long announced) throws IOException {
        MessageDigest sum = sha256();
        byte[] some = new byte[64 * 1024];
        long written = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = next(body, some); read >= 0; read = next(body, some)) {
                written += read;
                sum.update(some, 0, read);
                out.write(some, 0, read);
            }
        }
        if (written != announced || written == 0) throw notWhole();
        return HexFormat.of().formatHex(sum.digest());
    }

    /** A phone that goes away in the middle is no fault of ours. */
    private static int next(InputStream body, byte[] some) {
        try {
            return body.read(some);
        } catch (IOException brokenOff) {
            throw notWhole();
        }
    }

    private static Malformed notWhole() {
        return new Malformed("文件未传完，请重新上传", "The file did not arrive whole; send it again");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Removes what a crash left lying about. */
    public void forgetBefore(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith(PREFIX))
                    .toList())
                if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0)
                    Files.deleteIfExists(file);
        }
    }
}
