package org.huying.intake.challenge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huying.chassis.event.EventIds;

/**
 * A hash to be found by trying (Hashcash; Back 2002): a moment's work for one telephone, a bill for whoever wants
 * thousands. Nothing is kept of a challenge that was handed out, it carries its own seal; only one that was met is
 * remembered, until it expires.
 */
final class ProofOfWork implements Challenge {
    private static final int SEAL_BYTES = 16;
    private static final int BODY_BYTES = 16 + 8 + 1;
    private static final Pattern ANSWER = Pattern.compile("([A-Za-z0-9_-]{1,100})\\.(\\d{1,19})");

    private final UnaryOperator<byte[]> seal;
    private final SpentChallenges spent;
    private final int zeroBits;
    private final Duration lives;

    /** @param seal bytes that only we can make of what they seal */
    ProofOfWork(UnaryOperator<byte[]> seal, SpentChallenges spent, int zeroBits, Duration lives) {
        this.seal = seal;
        this.spent = spent;
        this.zeroBits = zeroBits;
        this.lives = lives;
    }

    @Override
    public Optional<Puzzle> puzzle(Instant now) {
        Instant expires = Instant.ofEpochSecond(now.plus(lives).getEpochSecond());
        UUID id = EventIds.next();
        byte[] body = ByteBuffer.allocate(BODY_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(expires.getEpochSecond())
                .put((byte) zeroBits)
                .array();
        byte[] sealed = ByteBuffer.allocate(BODY_BYTES + SEAL_BYTES)
                .put(body)
                .put(sealOf(body), 0, SEAL_BYTES)
                .array();
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        return Optional.of(new Puzzle(text, zeroBits, expires));
    }

    @Override
    public void mustBeMet(String answer, String use, Instant now) {
        Matcher parts = ANSWER.matcher(answer == null ? "" : answer);
        if (!parts.matches()) throw new ChallengeUnmet();
        ByteBuffer body = opened(parts.group(1));
        UUID id = new UUID(body.getLong(), body.getLong());
        Instant expires = Instant.ofEpochSecond(body.getLong());
        boolean found = leadingZeroBits(sha256(answer)) >= body.get();
        if (!found || expires.isBefore(now) || !spent.spend(id, use, expires, now)) throw new ChallengeUnmet();
    }

    private ByteBuffer opened(String text) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            if (whole.length != BODY_BYTES + SEAL_BYTES) throw new ChallengeUnmet();
            byte[] body = Arrays.copyOf(whole, BODY_BYTES);
            byte[] claimed = Arrays.copyOfRange(whole, BODY_BYTES, whole.length);
            byte[] own = Arrays.copyOf(sealOf(body), SEAL_BYTES);
            if (!MessageDigest.isEqual(own, claimed)) throw new ChallengeUnmet();
            return ByteBuffer.wrap(body);
        } catch (IllegalArgumentException notOurs) {
            throw new ChallengeUnmet();
        }
    }

    private byte[] sealOf(byte[] body) {
        return seal.apply(body);
    }

    static int leadingZeroBits(byte[] hash) {
        int zeros = 0;
        for (byte next : hash) {
            int here = Integer.numberOfLeadingZeros(next & 0xFF) - 24;
            zeros += here;
            if (here < Byte.SIZE) break;
        }
        return zeros;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
