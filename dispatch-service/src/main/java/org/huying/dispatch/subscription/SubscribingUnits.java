package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.notice.PartnerUnits;

/** For which unit a caller subscribes: a partner for its own, the desk for the one it names. */
@ApplicationScoped
class SubscribingUnits {
    private final PartnerUnits partners;

    SubscribingUnits(PartnerUnits partners) {
        this.partners = partners;
    }

    PartnerUnit of(String named, AccessScope caller) {
        if (caller.seesAll()) return named(named);
        if (named != null && !named.equals(caller.unit())) throw new NotYourUnit();
        return partners.find(caller.unit()).orElseThrow(NoPartnerUnit::new);
    }

    /** The unit of a subscription, as the directory has it now. */
    PartnerUnit of(Subscription subscription) {
        return partners.find(subscription.unit()).orElseThrow(NoPartnerUnit::new);
    }

    private PartnerUnit named(String code) {
        if (code == null) throw new Invalid("/unit", "必填 · required: the unit it is for");
        return partners.find(code)
                .orElseThrow(() -> new Invalid("/unit", "名录中没有这个联动单位 · no such partner unit in the directory"));
    }
}
