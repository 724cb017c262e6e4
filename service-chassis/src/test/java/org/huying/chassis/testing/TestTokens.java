package org.huying.chassis.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huying.chassis.scope.Role;

/** Bearer tokens as the issuer gives them, signed with a key of this test run. */
public final class TestTokens {
    private static final KeyPair KEYS = newKeys();
    private static final Duration VALID = Duration.ofHours(1);

    /** Signing takes longer than most of what is asked with them. */
    private static final Map<Claims, String> SIGNED = new ConcurrentHashMap<>();

    /** @param period tokens of one of them are still valid in the next */
    private record Claims(
            String subject, Role role, Set<String> communities, Set<String> grids, String unit, long period) {
        private String sign() {
            return Jwt.subject(subject)
                    .claim("roles", Set.of(role.wireName()))
                    .claim("communities", communities)
                    .claim("grids", grids)
                    .claim("unit", unit)
                    .expiresIn(VALID)
                    .sign(KEYS.getPrivate());
        }
    }

    private TestTokens() {}

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    public static String resident(String subject) {
        return token(subject, Role.RESIDENT, Set.of(), Set.of(), "");
    }

    public static String desk() {
        return token("desk", Role.SUBDISTRICT_DESK, Set.of(), Set.of(), "DESK-520102033000");
    }

    public static String secretary(String community) {
        return token(
                "secretary-" + community,
                Role.COMMUNITY_SECRETARY,
                Set.of(community),
                Set.of(),
                "COMMUNITY-" + community);
    }

    public static String gridWorker(String grid) {
        return token("worker-" + grid, Role.GRID_WORKER, Set.of(), Set.of(grid), "GPG-" + grid);
    }

    public static String partyGroupLeader(String grid) {
        return token("leader-" + grid, Role.PARTY_GROUP_LEADER, Set.of(), Set.of(grid), "GPG-" + grid);
    }

    public static String partner(String unit) {
        return token("partner-" + unit, Role.PARTNER, Set.of(), Set.of(), unit);
    }

    public static String auditor() {
        return token("auditor", Role.AUDITOR, Set.of(), Set.of(), "");
    }

    public static String systemAdmin() {
        return token("system-admin", Role.SYSTEM_ADMIN, Set.of(), Set.of(), "");
    }

    public static String securityAdmin() {
        return token("security-admin", Role.SECURITY_ADMIN, Set.of(), Set.of(), "");
    }

    public static String token(String subject, Role role, Set<String> communities, Set<String> grids, String unit) {
        long period = System.currentTimeMillis() / VALID.dividedBy(2).toMillis();
        return SIGNED.computeIfAbsent(new Claims(subject, role, communities, grids, unit, period), Claims::sign);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
