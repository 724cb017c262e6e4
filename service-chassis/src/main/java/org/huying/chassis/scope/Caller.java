package org.huying.chassis.scope;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the current request, with the {@link AccessScope} that the bearer token gives. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public AccessScope scope() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token))
            return AccessScope.ANONYMOUS;
        Set<Role> roles = identity.getRoles().stream()
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        String unit = token.getClaim("unit");
        return new AccessScope(
                token.getSubject(),
                roles,
                texts(token, "communities"),
                texts(token, "grids"),
                unit == null ? "" : unit);
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        if (!(value instanceof Collection<?> items)) return Set.of();
        return items.stream()
                .map(item -> item instanceof JsonString text ? text.getString() : item.toString())
                .collect(Collectors.toUnmodifiableSet());
    }
}
