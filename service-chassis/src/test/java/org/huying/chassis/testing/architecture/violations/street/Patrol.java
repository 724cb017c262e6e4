package org.huying.chassis.testing.architecture.violations.street;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Vetoed;

/** Looks every few seconds, with everybody else; vetoed, so that it never does. */
@Vetoed
class Patrol {
    @Scheduled(every = "${street.patrol:5s}")
    void patrols() {}
}
