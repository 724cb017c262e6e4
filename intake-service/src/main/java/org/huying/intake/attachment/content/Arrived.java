package org.huying.intake.attachment.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was sent and is not kept yet; gone once it is closed. */
public record Arrived(Path file, AttachmentType type, String sentSha256) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
