package org.huying.dispatch.subscription.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.Cursor;
import org.huying.dispatch.subscription.CreatedSubscription;
import org.huying.dispatch.subscription.RotatedSecret;
import org.huying.dispatch.subscription.Subscription;

/** A subscription as an answer, with the version that the next command has to name. No answer under /v1 may be stored on its way. */
final class SubscriptionAnswer {
    private SubscriptionAnswer() {}

    static Response of(Subscription subscription) {
        return with(subscription, Response.ok(SubscriptionView.of(subscription)));
    }

    static Response accepted(Subscription subscription) {
        return with(subscription, Response.accepted(SubscriptionView.of(subscription)));
    }

    static Response created(CreatedSubscription created, UriInfo uri) {
        Subscription subscription = created.subscription();
        var place = uri.getBaseUriBuilder()
                .path("v1/subscriptions")
                .path(subscription.id().toString());
        return with(subscription, Response.created(place.build()).entity(CreatedSubscriptionView.of(created)));
    }

    static Response rotated(RotatedSecret rotated) {
        return with(rotated.subscription(), Response.ok(RotatedSecretView.of(rotated)));
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }

    private static Response with(Subscription subscription, Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.ETAG, new EntityVersion(subscription.sequence()).etag())
                .build();
    }
}
