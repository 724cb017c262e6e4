package org.huying.dispatch.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The answers on record: all to the desk, its own to a unit. */
@ApplicationScoped
public class ReadAnswers {
    private final AnswerTable table;

    ReadAnswers(AnswerTable table) {
        this.table = table;
    }

    /**
     * What first came under that id; ids are each unit's own.
     *
     * @param unit for the desk, where two units gave the same id
     */
    @Transactional
    public RecordedAnswer one(String eventId, Optional<String> unit, AccessScope caller) {
        List<RecordedAnswer> found = table.under(eventId, ofUnit(unit, caller));
        if (found.isEmpty()) throw new NotFound("answer", eventId);
        if (found.size() > 1)
            throw new Malformed("多个单位使用了这个 id，请用 unit 指明单位", "Several units have this id; name one with unit");
        return found.get(0);
    }

    /** Newest first. */
    @Transactional
    public Page<RecordedAnswer> list(AnswerFilter filter, AccessScope caller, int limit) {
        var visible = new AnswerFilter(ofUnit(filter.unit(), caller), filter.outcome(), filter.before());
        return Page.of(table.list(visible, limit + 1), limit, last -> Cursor.of(last.id()));
    }

    /** A unit that asks for another's finds what it would find asking for nothing: its own. */
    private static Optional<String> ofUnit(Optional<String> asked, AccessScope caller) {
        return caller.seesAll() ? asked : Optional.of(caller.unit());
    }
}
