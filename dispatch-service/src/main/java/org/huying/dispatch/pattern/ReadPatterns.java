package org.huying.dispatch.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Patterns, to those who may see them. */
@ApplicationScoped
public class ReadPatterns {
    private final Patterns patterns;

    ReadPatterns(Patterns patterns) {
        this.patterns = patterns;
    }

    @Transactional
    public Pattern one(String number, AccessScope caller) {
        return patterns.visible(number, caller);
    }

    /** Newest first. */
    @Transactional
    public Page<Pattern> list(PatternFilter filter, AccessScope caller, int limit) {
        return Page.of(patterns.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
