package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.reporter.Reporters;

/** All who raised something under one phone number are erased, each in a transaction of their own. */
@ApplicationScoped
public class EraseByPhone {
    static final int AT_A_TIME = 200;

    private final Reporters reporters;
    private final EraseReporter erase;

    EraseByPhone(Reporters reporters, EraseReporter erase) {
        this.reporters = reporters;
        this.erase = erase;
    }

    /**
     * What became of it.
     *
     * @param stillOpen numbers of those that were left because they are being handled
     * @param more      whether there are further ones: ask again
     */
    public record Result(List<String> erased, List<String> stillOpen, boolean more) {}

    public Result handle(String phone, EraseReporter.Wish wish, AccessScope caller) {
        ErasureReason reason = EraseReporter.reasonOfStaff(wish.reason());
        List<String> erased = new ArrayList<>();
        List<String> stillOpen = new ArrayList<>();
        for (UUID id : reporters.concernsOfPhone(phone)) {
            if (erased.size() == AT_A_TIME) return new Result(erased, stillOpen, true);
            try {
                erased.add(erase.handle(id, reason, wish.evenIfOpen(), caller).concernNumber());
            } catch (CaseStillOpen left) {
                stillOpen.add(left.number());
            }
        }
        return new Result(erased, stillOpen, false);
    }
}
