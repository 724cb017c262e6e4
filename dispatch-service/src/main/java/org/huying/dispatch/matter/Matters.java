package org.huying.dispatch.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** All that people in the field can be at, whoever knows of it. */
@ApplicationScoped
public class Matters {
    private final Instance<MatterSource> sources;

    Matters(@Any Instance<MatterSource> sources) {
        this.sources = sources;
    }

    public Matter visible(MatterKind kind, String number, AccessScope caller) {
        return source(kind, number).visible(number, caller);
    }

    /** The same, for somebody who wants to record something there; to be asked in the transaction that records it. */
    public Matter recordable(MatterKind kind, String number, AccessScope caller) {
        MatterSource source = source(kind, number);
        Matter matter = source.visible(number, caller);
        if (!source.mayRecord(matter, caller)) throw new NotYoursToRecord(number);
        return matter;
    }

    public Matter visible(MatterNumber which, AccessScope caller) {
        return visible(which.kind(), which.number(), caller);
    }

    public Matter recordable(MatterNumber which, AccessScope caller) {
        return recordable(which.kind(), which.number(), caller);
    }

    private MatterSource source(MatterKind kind, String number) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("matter of the kind " + kind, number));
    }
}
