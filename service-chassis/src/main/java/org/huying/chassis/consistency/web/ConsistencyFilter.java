package org.huying.chassis.consistency.web;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.huying.chassis.consistency.ArrivalWatch;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.consistency.WaitPreference;
import org.huying.chassis.consistency.Written;
import org.huying.chassis.scope.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets every caller read their own writes, across services: a request that brings a token goes on only when the event
 * of that write is here, and an answer to a write brings the token for it.
 */
class ConsistencyFilter {
    private static final String PREFERENCE = WaitPreference.class.getName();

    private final ArrivalWatch arrivals;
    private final Written written;
    private final Caller caller;

    ConsistencyFilter(ArrivalWatch arrivals, Written written, Caller caller) {
        this.arrivals = arrivals;
        this.written = written;
        this.caller = caller;
    }

    /** Runs before the endpoint and its transaction, after it is known that the caller's role may ask at all. */
    @ServerRequestFilter
    Uni<Response> await(ContainerRequestContext request) {
        String header = request.getHeaderString(ConsistencyToken.HEADER);
        if (header == null) return null;
        Set<ConsistencyToken> tokens = ConsistencyToken.parse(header);
        WaitPreference preference = WaitPreference.of(request.getHeaderString(WaitPreference.HEADER));
        if (preference.stated()) request.setProperty(PREFERENCE, preference);
        if (arrivals.isUpTo(tokens)) return null;
        boolean anonymous = caller.scope().isAnonymous();
        return onTheRequestsContext(arrivals.until(tokens, preference.longest(), anonymous))
                .replaceWith((Response) null);
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PREFERENCE) instanceof WaitPreference preference)
            response.getHeaders().putSingle(WaitPreference.APPLIED_HEADER, preference.applied());
        if (!Arc.container().requestContext().isActive()) return;
        List<ConsistencyToken> tokens = written.tokens();
        if (!tokens.isEmpty()) response.getHeaders().putSingle(ConsistencyToken.HEADER, ConsistencyToken.print(tokens));
    }

    /** Whoever wakes the request does so on a thread of their own, which knows nothing of its trace and its caller. */
    private static Uni<Void> onTheRequestsContext(Uni<Void> arrival) {
        Context context = Vertx.currentContext();
        return context == null ? arrival : arrival.emitOn(task -> context.runOnContext(nothing -> task.run()));
    }
}
