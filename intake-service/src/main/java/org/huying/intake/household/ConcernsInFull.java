package org.huying.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.Disclosure;
import org.huying.intake.concern.ReadConcern;

/** Concerns, to those who may read all of them: whoever reads less does not learn that there is a household. */
@ApplicationScoped
class ConcernsInFull {
    private final ReadConcern read;

    ConcernsInFull(ReadConcern read) {
        this.read = read;
    }

    Concern one(String number, AccessScope caller) {
        ReadConcern.Disclosed disclosed = read.read(number, caller);
        if (disclosed.disclosure() != Disclosure.FULL) throw new HiddenFromCaller("concern", number);
        return disclosed.concern();
    }
}
