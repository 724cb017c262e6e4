package org.huying.dispatch.watch;

import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.casefile.CaseFile;

/** A case is looked back at once it is closed, and once for each closing. */
public class NotWatchable extends Refusal {
    private static final long serialVersionUID = 1L;

    private NotWatchable(String slug, String chinese, String english) {
        super(Kind.CONFLICT, slug, chinese, english);
    }

    static NotWatchable open(CaseFile file) {
        return new NotWatchable(
                "not-closed",
                file.number() + " 尚未结案，结案后方可回头看",
                file.number() + " is not closed; it can be watched once it is");
    }

    static NotWatchable already(CaseFile file) {
        return new NotWatchable(
                "watched-already",
                file.number() + " 本次结案已有回头看，请直接查看",
                file.number() + " has a watch for this closing; read that one");
    }
}
