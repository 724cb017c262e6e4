package org.huying.reporting.live;

import org.huying.reporting.journal.SettledJournal;
import org.huying.reporting.journal.SettledJournal.Mark;

/** Follows how far the journal is settled, without waiting for anybody. For one thread. */
final class SettledPosition {
    private final SettledJournal journal;
    private Mark pending;
    private long position;

    SettledPosition(SettledJournal journal) {
        this.journal = journal;
    }

    /** Up to where nothing can appear any more, as far as can be told now. */
    long now() {
        if (pending != null) {
            if (!journal.isSettled(pending)) return position;
            position = pending.position();
            pending = null;
        }
        Mark mark = journal.mark();
        if (mark.writers().isEmpty()) position = mark.position();
        else pending = mark;
        return position;
    }

    /** Somebody is just writing: a moment later more will be settled. */
    boolean isPending() {
        return pending != null;
    }
}
