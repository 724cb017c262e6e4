package org.huying.chassis.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.event.Trace;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.Caller;

/** Tells tales of its own, and shows the notes that were taken of what others told. */
@Path("/v1/sample")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class TaleResource {
    private final Outbox outbox;
    private final NoteHandler notes;
    private final Caller caller;

    TaleResource(Outbox outbox, NoteHandler notes, Caller caller) {
        this.outbox = outbox;
        this.notes = notes;
        this.caller = caller;
    }

    @POST
    @Path("/tales/{key}")
    @Transactional
    public void tell(@PathParam("key") String key, @QueryParam("times") int times, @QueryParam("fail") boolean fail) {
        for (int sequence = 1; sequence <= times; sequence++)
            outbox.add(new Told(new Occurrence(key, key, sequence, Instant.EPOCH), "a tale"));
        outbox.add(new Told(new Occurrence(key + "-twin", key, 1, Instant.EPOCH), "its twin"));
        if (fail) throw new IllegalStateException("after it was told");
    }

    /** For a request that had its effect before. */
    @POST
    @Path("/tales/{key}/again")
    @Transactional
    public void tellAgain(@PathParam("key") String key) {
        outbox.toldBefore(new ConsistencyToken(Told.TOPIC, key, 1));
    }

    /** Who asks, and in which trace, as an endpoint sees it. */
    @GET
    @Path("/caller")
    public List<String> caller() {
        return List.of(caller.scope().actingRole(), Trace.current().traceId());
    }

    @GET
    @Path("/notes/{key}")
    public List<String> notes(@PathParam("key") String key) {
        return notes.notes(key);
    }
}
