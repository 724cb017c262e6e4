package org.huying.chassis.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.huying.chassis.event.Trace;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts every request into its trace (W3C Trace Context) and tells the caller its id. */
class TraceFilter {
    @ServerRequestFilter(preMatching = true)
    void enter(ContainerRequestContext request) {
        Trace.continuing(request.getHeaderString("traceparent"), null).enter();
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        response.getHeaders().putSingle("Trace-Id", Trace.current().traceId());
    }
}
