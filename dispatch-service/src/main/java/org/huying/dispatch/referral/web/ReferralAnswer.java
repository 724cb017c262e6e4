package org.huying.dispatch.referral.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.referral.Referral;

/** A referral as an answer, with the version that the next command has to name. */
final class ReferralAnswer {
    private ReferralAnswer() {}

    static Response of(Referral referral, AccessScope caller) {
        return with(referral, caller, Response.ok());
    }

    static Response created(Referral referral, AccessScope caller, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/referrals").path(referral.number());
        return with(referral, caller, Response.created(place.build()));
    }

    private static Response with(Referral referral, AccessScope caller, Response.ResponseBuilder answer) {
        return answer.entity(ReferralView.of(referral, caller))
                .header(HttpHeaders.ETAG, new EntityVersion(referral.sequence()).etag())
                .build();
    }
}
