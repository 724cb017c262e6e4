package org.huying.chassis.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private Instant now = Instant.parse("2023-12-01T08:00:00Z");
    private int verifications;
    private final VerifiedTokens tokens =
            new VerifiedTokens(() -> Duration.between(Instant.EPOCH, now).toNanos(), () -> now);

    private SecurityIdentity signIn(String token, Supplier<Uni<SecurityIdentity>> verification) {
        return tokens.owner(token, verification).await().indefinitely();
    }

    private Supplier<Uni<SecurityIdentity>> deskUntil(Instant expiry) {
        return () -> {
            verifications++;
            JwtClaims claims = new JwtClaims();
            claims.setSubject("desk");
            claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new OidcJwtCallerPrincipal(claims, null))
                            .addRole("subdistrict-desk")
                            .addAttribute("request", "of whoever came first")
                            .build());
        };
    }

    @Test
    void a_token_is_verified_once_for_all_requests_of_a_minute() {
        // Given
        var desk = deskUntil(now.plusSeconds(3600));
        signIn("t", desk);
        now = now.plusSeconds(59);
        // When
        SecurityIdentity owner = signIn("t", desk);
        // Then
        assertThat(verifications).isEqualTo(1);
        assertThat(owner.getRoles()).containsExactly("subdistrict-desk");
        assertThat(owner.getPrincipal().getName()).isEqualTo("desk");
    }

    @Test
    void what_is_remembered_holds_nothing_of_the_request_that_brought_it() {
        // Given
        var desk = deskUntil(now.plusSeconds(3600));
        signIn("t", desk);
        // When
        SecurityIdentity owner = signIn("t", desk);
        // Then
        assertThat(owner.getAttributes()).isEmpty();
    }

    @Test
    void after_a_minute_it_is_verified_again() {
        // Given
        var desk = deskUntil(now.plusSeconds(3600));
        signIn("t", desk);
        now = now.plus(VerifiedTokens.KNOWN_FOR);
        // When
        signIn("t", desk);
        // Then
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void a_token_that_has_expired_since_is_verified_again() {
        // Given
        var desk = deskUntil(now.plusSeconds(10));
        signIn("t", desk);
        now = now.plusSeconds(10);
        // When
        signIn("t", desk);
        // Then
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void another_token_is_another_owner() {
        // Given
        var desk = deskUntil(now.plusSeconds(3600));
        signIn("t", desk);
        // When
        signIn("u", desk);
        // Then
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void a_refused_token_is_refused_each_time() {
        // Given
        Supplier<Uni<SecurityIdentity>> refusal = () -> {
            verifications++;
            return Uni.createFrom().failure(new AuthenticationFailedException());
        };
        assertThatThrownBy(() -> signIn("t", refusal)).isInstanceOf(AuthenticationFailedException.class);
        // When
        assertThatThrownBy(() -> signIn("t", refusal)).isInstanceOf(AuthenticationFailedException.class);
        // Then
        assertThat(verifications).isEqualTo(2);
    }

    @Test
    void nobody_is_not_remembered() {
        // Given
        Supplier<Uni<SecurityIdentity>> nobody = () -> {
            verifications++;
            return Uni.createFrom().nullItem();
        };
        signIn("t", nobody);
        // When
        signIn("t", nobody);
        // Then
        assertThat(verifications).isEqualTo(2);
    }
}
