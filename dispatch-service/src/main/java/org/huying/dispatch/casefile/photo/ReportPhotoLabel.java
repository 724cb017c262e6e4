package org.huying.dispatch.casefile.photo;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a photo beside its picture.
 *
 * @param unit    code of the unit that sent it
 * @param round   of the case, in which it was sent
 * @param takenAt as the phone says
 * @param size    in bytes, as kept
 * @param sha256  of the bytes as kept, in hexadecimal
 */
public record ReportPhotoLabel(
        UUID id, String unit, int round, Instant takenAt, String mediaType, int size, String sha256) {}
