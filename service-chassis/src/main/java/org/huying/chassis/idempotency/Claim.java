package org.huying.chassis.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A caller's wish that a request has its effect once.
 *
 * @param caller  subject of the caller: keys of different callers never meet
 * @param request fingerprint of the whole request: the same key with another request is refused
 * @param answer  what to answer when the same request comes again
 */
public record Claim(String caller, String key, byte[] request, String answer) {
    public static Claim of(String caller, String key, String request, String answer) {
        return new Claim(caller, key, fingerprint(request), answer);
    }

    private static byte[] fingerprint(String request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Names the key among those of all callers. */
    String id() {
        return caller + "\0" + key;
    }

    /** What this claim means beside the one that was first. */
    Verdict beside(Claim first) {
        return new Verdict(first.answer, MessageDigest.isEqual(request, first.request));
    }
}
