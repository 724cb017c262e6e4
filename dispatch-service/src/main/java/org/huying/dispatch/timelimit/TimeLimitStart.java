package org.huying.dispatch.timelimit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.datafile.DataFile;
import org.jboss.logging.Logger;

/** Reads the time limit rules when the service starts; rules that cannot be used stop the start. */
@ApplicationScoped
class TimeLimitStart {
    private static final Logger LOG = Logger.getLogger(TimeLimitStart.class);

    @Produces
    @Singleton
    TimeLimits limits(
            @ConfigProperty(name = "huying.time-limits.file", defaultValue = "time-limits/starter.yaml")
                    String location)
            throws IOException {
        return new TimeLimits(DataFile.read(location, TimeLimitFile.class).rules());
    }

    void start(@Observes StartupEvent event, TimeLimits limits) {
        LOG.infof("time limits loaded, %d rules", limits.rules().size());
    }
}
