package org.huying.chassis.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom the tokens of the last minute belong to. A client sends the same token with each of its requests, and checking
 * its signature costs more than many of the requests themselves. What was refused is checked anew each time; a token is
 * known for no longer than it is valid, and a key that the issuer withdrew opens nothing after that minute.
 */
@ApplicationScoped
class VerifiedTokens {
    static final Duration KNOWN_FOR = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<String, SecurityIdentity> known;
    private final InstantSource time;

    /** Tokens expire by the issuer's time: never by the clock of a story. */
    VerifiedTokens() {
        this(Ticker.systemTicker(), InstantSource.system());
    }

    VerifiedTokens(Ticker ticker, InstantSource time) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KNOWN_FOR)
                .ticker(ticker)
                .build();
        this.time = time;
    }

    /** Whom the token belongs to; asks for it to be verified where that is not known. */
    Uni<SecurityIdentity> owner(String token, Supplier<Uni<SecurityIdentity>> verification) {
        SecurityIdentity owner = known.getIfPresent(token);
        if (owner != null && isValid(owner)) return Uni.createFrom().item(owner);
        return verification.get().onItem().ifNotNull().invoke(verified -> remember(token, verified));
    }

    private void remember(String token, SecurityIdentity verified) {
        if (isValid(verified)) known.put(token, withoutItsRequest(verified));
    }

    private boolean isValid(SecurityIdentity owner) {
        return owner.getPrincipal() instanceof JsonWebToken token
                && token.getExpirationTime() > time.instant().getEpochSecond();
    }

    /** Its attributes hold the request it came with, which belongs to nobody else. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity verified) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(verified.getPrincipal())
                .addRoles(verified.getRoles())
                .addCredentials(verified.getCredentials())
                .build();
    }
}
