package org.huying.chassis.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;

/**
 * One refused or privileged act. Its hash covers its own fields and the hash of the line before, so that no line can
 * be changed, removed or slipped in without the chain telling.
 *
 * @param actor   pseudonymous subject of the caller
 * @param act     what was asked, for example {@code POST /v1/cases/{number}/closure}
 * @param object  what it was asked of; an identifier, never personal data
 * @param outcome {@code REFUSED} or {@code DONE}
 */
public record AuditLine(
        long seq,
        Instant at,
        String actor,
        String roles,
        String act,
        String object,
        String outcome,
        String reason,
        String traceId,
        byte[] previousHash,
        byte[] hash) {

    static final byte[] GENESIS = new byte[32];

    static AuditLine after(long previousSeq, byte[] previousHash, Instant at, AuditEntry entry, String traceId) {
        long seq = previousSeq + 1;
        byte[] hash = hash(seq, at, entry, traceId, previousHash);
        return new AuditLine(
                seq,
                at,
                entry.actor(),
                entry.roles(),
                entry.act(),
                entry.object(),
                entry.outcome(),
                entry.reason(),
                traceId,
                previousHash,
                hash);
    }

    /** True when the line's hash is what its fields and its predecessor's hash give. */
    boolean follows(byte[] predecessorHash) {
        AuditEntry entry = new AuditEntry(actor, roles, act, object, outcome, reason);
        return MessageDigest.isEqual(previousHash, predecessorHash)
                && MessageDigest.isEqual(hash, hash(seq, at, entry, traceId, previousHash));
    }

    private static byte[] hash(long seq, Instant at, AuditEntry entry, String traceId, byte[] previousHash) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (String field : List.of(
                Long.toString(seq),
                at.toString(),
                entry.actor(),
                entry.roles(),
                entry.act(),
                entry.object(),
                entry.outcome(),
                entry.reason(),
                traceId)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            text.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            text.writeBytes(bytes);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            return digest.digest(text.toByteArray());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
