package org.huying.dispatch.hazard.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a photo beside its picture.
 *
 * @param takenAt as the phone says; decides to which round the photo belongs
 * @param size    in bytes, as kept
 * @param sha256  of the bytes as kept, in hexadecimal
 */
public record PhotoLabel(UUID id, Side side, Instant takenAt, String mediaType, int size, String sha256) {}
