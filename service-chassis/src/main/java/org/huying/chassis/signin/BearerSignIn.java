package org.huying.chassis.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** Signs callers in by their bearer token, as OpenID Connect does it, but verifies a token once a minute only. */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerSignIn implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism openIdConnect;
    private final VerifiedTokens tokens;

    BearerSignIn(OidcAuthenticationMechanism openIdConnect, VerifiedTokens tokens) {
        this.openIdConnect = openIdConnect;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME)) return openIdConnect.authenticate(request, providers);
        return tokens.owner(header.substring(SCHEME.length()), () -> openIdConnect.authenticate(request, providers));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return openIdConnect.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return openIdConnect.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return openIdConnect.getCredentialTransport(request);
    }
}
