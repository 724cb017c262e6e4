package org.huying.dispatch.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.dispatch.directory.EntryCommand;
import org.huying.dispatch.directory.EntryKind;
import org.huying.dispatch.directory.EntryVersion;
import org.huying.dispatch.directory.ListEntry;
import org.huying.dispatch.directory.ListedEntry;
import org.huying.dispatch.directory.ReadDirectory;
import org.huying.dispatch.directory.ReviseEntry;
import org.huying.dispatch.directory.web.EntryRequests.EntryRequest;

/** What the resources of all kinds of entries do alike. */
@ApplicationScoped
class EntryEndpoint {
    static final String AS_OF =
            "何时的名录 · As it is, was or is planned to be then, like 2023-12-01T00:00:00Z; now if absent";

    private final ReadDirectory directory;
    private final ListEntry list;
    private final ReviseEntry revise;
    private final Caller caller;

    EntryEndpoint(ReadDirectory directory, ListEntry list, ReviseEntry revise, Caller caller) {
        this.directory = directory;
        this.list = list;
        this.revise = revise;
        this.caller = caller;
    }

    /** Shows an entry to a caller. */
    interface View<V> extends BiFunction<EntryVersion, AccessScope, V> {}

    <V> List<V> all(EntryKind kind, String asOf, View<V> view) {
        AccessScope scope = caller.scope();
        Instant then = instant(asOf);
        List<EntryVersion> all =
                kind == EntryKind.PARTY_ORGANIZATION ? directory.partyOrganizations(then) : directory.all(kind, then);
        return all.stream().map(version -> view.apply(version, scope)).toList();
    }

    Response one(EntryKind kind, String code, String asOf, View<?> view) {
        Instant then = instant(asOf);
        ListedEntry entry = directory.one(kind, code);
        return answer(Response.ok(), entry, directory.versionOf(entry, then), view);
    }

    Response create(EntryRequest request, String key, View<?> view, UriInfo uri) {
        Optional<String> idempotencyKey = IdempotencyKey.of(key);
        ListedEntry listed = list.handle(request.asEntry(), request.validFrom(), idempotencyKey, caller.scope());
        var place = uri.getAbsolutePathBuilder().path(listed.code()).build();
        return answer(Response.created(place), listed, listed.latest(), view);
    }

    Response replace(String code, String version, EntryRequest request, View<?> view) {
        EntityVersion expected = EntityVersion.ifMatch(version);
        var command = new EntryCommand(code, expected, request.validFrom(), caller.scope());
        ListedEntry revised = revise.handle(command, request.asEntry());
        return answer(Response.ok(), revised, revised.latest(), view);
    }

    private Response answer(Response.ResponseBuilder answer, ListedEntry entry, EntryVersion said, View<?> view) {
        return answer.entity(view.apply(said, caller.scope()))
                .header(HttpHeaders.ETAG, new EntityVersion(entry.sequence()).etag())
                .build();
    }

    private static Instant instant(String asOf) {
        if (asOf == null || asOf.isEmpty()) return null;
        try {
            return Instant.parse(asOf);
        } catch (DateTimeParseException notOne) {
            throw new Malformed("asOf 应为 UTC 时间", "asOf must be an instant, like 2023-12-01T00:00:00Z");
        }
    }
}
