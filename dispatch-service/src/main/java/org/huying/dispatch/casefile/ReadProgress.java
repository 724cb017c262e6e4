package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** How far the units have come with a case, to those who may know. */
@ApplicationScoped
public class ReadProgress {
    private final CaseFiles cases;
    private final ProgressNotes notes;

    ReadProgress(CaseFiles cases, ProgressNotes notes) {
        this.cases = cases;
        this.notes = notes;
    }

    /** Newest first; a unit that does not answer for the place reads what it noted itself. */
    @Transactional
    public Page<ProgressNote> of(String number, AccessScope caller, Optional<UUID> before, int limit) {
        List<ProgressNote> found = notes.of(cases.visible(number, caller), caller, before, limit + 1);
        return Page.of(found, limit, last -> Cursor.of(last.id()));
    }
}
