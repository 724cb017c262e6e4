package org.huying.dispatch.visit;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.datafile.DataFile;
import org.jboss.logging.Logger;

/** Reads the staff rules when the service starts; rules that cannot be used stop the start. */
@ApplicationScoped
class StaffRulesStart {
    private static final Logger LOG = Logger.getLogger(StaffRulesStart.class);

    @Produces
    @Singleton
    StaffRules rules(
            @ConfigProperty(name = "huying.visit-rules.file", defaultValue = "visit-rules/starter.yaml")
                    String location)
            throws IOException {
        return new StaffRules(DataFile.read(location, StaffRulesFile.class).versions());
    }

    void start(@Observes StartupEvent event, StaffRules rules) {
        LOG.infof("staff rules for visits loaded, %d versions", rules.versions().size());
    }
}
