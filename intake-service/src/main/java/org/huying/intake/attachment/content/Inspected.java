package org.huying.intake.attachment.content;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is what it says, and says no more than it shows.
 *
 * @param size      in bytes, as kept
 * @param sha256    of the bytes as kept
 * @param thumbnail a JPEG of our own making, where there can be one
 */
public record Inspected(
        Path file,
        AttachmentType type,
        long size,
        String sha256,
        String sentSha256,
        Optional<OfferedPoint> point,
        Optional<byte[]> thumbnail) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Inspected inspected && sentSha256.equals(inspected.sentSha256);
    }

    @Override
    public int hashCode() {
        return sentSha256.hashCode();
    }

    @Override
    public String toString() {
        return type + " " + sha256;
    }
}
