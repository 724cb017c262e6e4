package org.huying.dispatch.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.coverage.ChangePlan;
import org.huying.dispatch.coverage.CoveredTarget;
import org.huying.dispatch.coverage.ReadCoverage;
import org.huying.dispatch.coverage.RecordDone;
import org.huying.dispatch.coverage.SetTarget;
import org.huying.dispatch.coverage.web.CoverageRequests.CoverageRequest;
import org.huying.dispatch.coverage.web.CoverageRequests.DoneRequest;
import org.huying.dispatch.coverage.web.CoverageRequests.PlanRequest;
import org.huying.dispatch.matter.MatterNumber;

/** Answers alike for cases and joint actions. */
@ApplicationScoped
class CoverageDesk {
    private final SetTarget set;
    private final ChangePlan change;
    private final RecordDone record;
    private final ReadCoverage coverage;
    private final Caller caller;

    CoverageDesk(SetTarget set, ChangePlan change, RecordDone record, ReadCoverage coverage, Caller caller) {
        this.set = set;
        this.change = change;
        this.record = record;
        this.coverage = coverage;
        this.caller = caller;
    }

    List<CoverageView> list(MatterNumber which) {
        return coverage.of(which, caller.scope()).stream().map(CoverageView::of).toList();
    }

    Response read(MatterNumber which, UUID id) {
        return with(Response.ok(), coverage.one(which, id, caller.scope()));
    }

    Response set(MatterNumber which, String idempotencyKey, CoverageRequest request, UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "coverage " + which + request);
        CoveredTarget target = set.handle(which, request.plan(), caller.scope(), repeatable);
        var place = uri.getAbsolutePathBuilder().path(target.target().id().toString());
        return with(Response.created(place.build()), target);
    }

    Response changePlan(MatterNumber which, UUID id, String version, PlanRequest request) {
        EntityVersion expected = EntityVersion.ifMatch(version);
        return with(
                Response.ok(), change.handle(which, id, expected, request.planned(), request.reason(), caller.scope()));
    }

    CoverageItemView done(MatterNumber which, UUID id, UUID item, DoneRequest request) {
        return CoverageItemView.of(record.handle(which, id, item, request.done(), caller.scope()));
    }

    private static Response with(Response.ResponseBuilder answer, CoveredTarget covered) {
        return answer.entity(CoverageView.of(covered))
                .header(HttpHeaders.ETAG, new EntityVersion(covered.target().sequence()).etag())
                .build();
    }
}
