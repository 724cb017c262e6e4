package org.huying.dispatch.notice;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.housekeeping.Perishable;

/** How long notices are kept: for as long as a partner may be away and still find what it missed. */
@Dependent
class NoticeAge {
    @Produces
    @Singleton
    Perishable notices(@ConfigProperty(name = "huying.notices.keep", defaultValue = "30d") Duration keep) {
        return new Perishable("notice", "kept_since", keep);
    }
}
