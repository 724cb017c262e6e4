package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** Concerns for those who decide which of them are one: the desk, and the secretary of the community. */
@ApplicationScoped
class Mergers {
    private final Concerns concerns;

    Mergers(Concerns concerns) {
        this.concerns = concerns;
    }

    Concern one(String number, AccessScope caller) {
        return decidedBy(caller, number, concerns.numbered(number).orElseThrow(() -> new NotFound("concern", number)));
    }

    /**
     * For a decision: held to the end of the transaction, always in the same order, so that of two decisions about one
     * concern the second knows of the first.
     */
    Map<String, Concern> held(List<String> numbers, AccessScope caller) {
        Map<String, Concern> found = concerns.held(numbers);
        for (String number : numbers) {
            Concern concern = found.get(number);
            if (concern == null) throw new NotFound("concern", number);
            decidedBy(caller, number, concern);
        }
        return found;
    }

    Merger of(Concern concern) {
        return new Merger(concern, mergedInto(concern));
    }

    /** Those that go on with it now; one that was withdrawn since does not. */
    List<String> mergedInto(Concern survivor) {
        return concerns.mergedInto(survivor.id()).stream().map(Concern::number).toList();
    }

    private static Concern decidedBy(AccessScope caller, String number, Concern concern) {
        if (!MergerScope.decides(caller, concern.address().communityCode()))
            throw new HiddenFromCaller("concern", number);
        return concern;
    }
}
