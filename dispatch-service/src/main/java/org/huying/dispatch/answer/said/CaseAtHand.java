package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;

/** The case an answer is about, read and moved in one transaction. */
@ApplicationScoped
class CaseAtHand {
    private final ReadCases cases;

    CaseAtHand(ReadCases cases) {
        this.cases = cases;
    }

    CaseCommand command(AnswerData said, AccessScope caller) {
        CaseFile now = cases.one(said.number(), caller);
        return new CaseCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    static Moved moved(CaseFile file) {
        return new Moved(file.number(), file.id(), file.sequence());
    }
}
