package org.huying.dispatch.partnercontract.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What the page may load (Content Security Policy Level 3), in the place of what the service says otherwise: nothing runs
 * on it and it asks nobody; its one style sheet is ours.
 */
@ApplicationScoped
class PartnersPagePolicy {
    static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; " + "frame-ancestors 'none'";

    private static final String PAGE = "/partners";
    private static final int BEFORE_THE_PAGE = 50;

    void register(@Observes Filters filters) {
        filters.register(PartnersPagePolicy::apply, BEFORE_THE_PAGE);
    }

    private static void apply(RoutingContext request) {
        if (request.normalizedPath().equals(PAGE)) request.response().headers().set("Content-Security-Policy", POLICY);
        request.next();
    }
}
