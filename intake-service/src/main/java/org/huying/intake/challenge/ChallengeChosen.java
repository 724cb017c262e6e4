package org.huying.intake.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.intake.reporter.ReporterVault;

/** Which challenge is asked for: {@code off}, or {@code proof-of-work}. */
class ChallengeChosen {
    private static final Duration LIVES = Duration.ofMinutes(5);
    private static final int MOST_BITS = 40;

    enum Kind {
        OFF,
        PROOF_OF_WORK
    }

    /** @param zeroBits 18 are a quarter of a million hashes, less than a second in a telephone's browser */
    @Produces
    @ApplicationScoped
    Challenge chosen(
            @ConfigProperty(name = "huying.intake.challenge", defaultValue = "off") Kind kind,
            @ConfigProperty(name = "huying.intake.challenge.zero-bits", defaultValue = "18") int zeroBits,
            SpentChallengeTable spent,
            ReporterVault vault) {
        if (zeroBits < 1 || zeroBits > MOST_BITS)
            throw new IllegalArgumentException("huying.intake.challenge.zero-bits lies between 1 and " + MOST_BITS);
        return kind == Kind.OFF
                ? new NoChallenge()
                : new ProofOfWork(body -> vault.mark(named(body)), spent, zeroBits, LIVES);
    }

    private static String named(byte[] body) {
        byte[] text = Base64.getEncoder().encode(body);
        return "challenge " + new String(text, StandardCharsets.US_ASCII);
    }
}
