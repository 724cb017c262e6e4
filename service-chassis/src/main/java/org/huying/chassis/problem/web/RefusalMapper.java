package org.huying.chassis.problem.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.huying.chassis.audit.RefusedActs;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.Refusal;
import org.huying.chassis.problem.TooMany;
import org.huying.chassis.problem.Unavailable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals as problem documents; those about the caller's rights are written to the audit log first. */
class RefusalMapper {
    private final RefusedActs refusedActs;

    RefusalMapper(RefusedActs refusedActs) {
        this.refusedActs = refusedActs;
    }

    @ServerExceptionMapper
    Uni<Response> map(Refusal refusal) {
        Response answer = response(refusal);
        boolean audited = refusal.kind() == Refusal.Kind.NOT_ALLOWED || refusal instanceof HiddenFromCaller;
        if (!audited) return Uni.createFrom().item(answer);
        return refusedActs
                .record(refusal.slug())
                .map(written -> answer)
                .onFailure()
                .recoverWithItem(() -> response(new Unavailable()));
    }

    static Response response(Refusal refusal) {
        var response = Problem.of(Titles.of(refusal.kind()), refusal.slug(), refusal.detail(), refusal.members())
                .response();
        if (refusal instanceof TooMany tooMany) response.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds());
        if (refusal.kind() == Refusal.Kind.NOT_SIGNED_IN)
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Webhook-Signature");
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) response.header(HttpHeaders.RETRY_AFTER, 2);
        return response.build();
    }
}
