package org.huying.reporting.dashboard.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.net.URI;
import java.util.Optional;

/** Whom the page asks beside this service. */
@ConfigMapping(prefix = "huying.reporting.dashboard")
interface Surroundings {
    /** The issuer as browsers reach it; without one there is the public view alone. */
    Optional<URI> issuer();

    /** A public client: it has no secret, and PKCE instead of one. */
    @WithName("client-id")
    String clientId();

    String scope();

    /** Where intake tells the topics and what they are called; without it the page shows their codes. */
    Optional<URI> topics();
}
