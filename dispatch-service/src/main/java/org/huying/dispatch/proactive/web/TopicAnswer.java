package org.huying.dispatch.proactive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.paging.Cursor;
import org.huying.dispatch.proactive.ProactiveTopic;

/** A topic as an answer, with the version that the next command has to name, as of today in the town. */
@ApplicationScoped
class TopicAnswer {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    TopicAnswer(Clock clock) {
        this.clock = clock;
    }

    TopicView view(ProactiveTopic topic) {
        return TopicView.of(topic, LocalDate.ofInstant(clock.instant(), ZONE));
    }

    Response of(ProactiveTopic topic) {
        return with(topic, Response.ok());
    }

    Response created(ProactiveTopic topic, UriInfo uri) {
        var place = uri.getBaseUriBuilder().path("v1/proactive-topics").path(topic.number());
        return with(topic, Response.created(place.build()));
    }

    private Response with(ProactiveTopic topic, Response.ResponseBuilder answer) {
        return answer.entity(view(topic))
                .header(HttpHeaders.ETAG, new EntityVersion(topic.sequence()).etag())
                .build();
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
