package org.huying.dispatch.matter;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.ReadCases;

/**
 * Cases. Recorded by those who answer for the place and by units that have, or had, a task: what was done before a task
 * was withdrawn or the case closed may be told late. A case that only passed through a unit's hands is not its to record.
 */
@ApplicationScoped
class CaseMatters implements MatterSource {
    private final ReadCases cases;

    CaseMatters(ReadCases cases) {
        this.cases = cases;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.CASE;
    }

    @Override
    public Matter visible(String number, AccessScope caller) {
        CaseFile file = cases.one(number, caller);
        return new Matter(
                MatterKind.CASE,
                file.id(),
                file.number(),
                file.place().communityCode(),
                file.place().gridCode(),
                file.isConfidential(),
                file.concernId());
    }

    @Override
    public boolean mayRecord(Matter matter, AccessScope caller) {
        if (caller.covers(matter.communityCode(), matter.gridCode())) return true;
        return cases.one(matter.number(), caller).tasks().stream()
                .anyMatch(task -> task.unitCode().equals(caller.unit()));
    }
}
