package org.huying.dispatch.routing.rule;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.datafile.DataFile;
import org.jboss.logging.Logger;

/** Reads the starter rules when the service starts, after the directory; rules that cannot be used stop the start. */
@ApplicationScoped
class RuleSetStart {
    private static final Logger LOG = Logger.getLogger(RuleSetStart.class);

    private final LoadRules load;
    private final String location;

    RuleSetStart(
            LoadRules load,
            @ConfigProperty(name = "huying.routing.file", defaultValue = "routing/starter.yaml") String location) {
        this.load = load;
        this.location = location;
    }

    void start(@Observes @Priority(110) StartupEvent event) throws IOException {
        LOG.infof("routing rules loaded, up to version %d", load.handle(DataFile.read(location, RuleFile.class)));
    }
}
