package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;

/** Where the workstations are and when they are open, for everybody who signed in; what was held there, for those who work there. */
@ApplicationScoped
public class ReadWorkstations {
    private final Workstations workstations;
    private final WorkstationSessions sessions;

    ReadWorkstations(Workstations workstations, WorkstationSessions sessions) {
        this.workstations = workstations;
        this.sessions = sessions;
    }

    @Transactional
    public Workstation one(String code) {
        return workstations.one(code);
    }

    @Transactional
    public Page<Workstation> list(WorkstationFilter filter, PageRequest request) {
        String after = request.after().map(Cursor::key).orElse("");
        List<Workstation> found = workstations.listed(filter, after, request.limit() + 1);
        return Page.of(found, request.limit(), workstation -> Cursor.of(workstation.code()));
    }

    @Transactional
    public Page<WorkstationSession> sessions(String code, PageRequest request, AccessScope caller) {
        NotYourWorkstation.unlessWorksAt(workstations.one(code), caller);
        Optional<UUID> after = request.after().map(ReadWorkstations::id);
        List<WorkstationSession> found = sessions.of(code, after, request.limit() + 1);
        return Page.of(found, request.limit(), session -> Cursor.of(session.id()));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
