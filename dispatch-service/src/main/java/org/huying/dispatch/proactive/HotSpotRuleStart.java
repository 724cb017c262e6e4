package org.huying.dispatch.proactive;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.datafile.DataFile;
import org.jboss.logging.Logger;

/** Reads the hot spot rules when the service starts; rules that cannot be used stop the start. */
@ApplicationScoped
class HotSpotRuleStart {
    private static final Logger LOG = Logger.getLogger(HotSpotRuleStart.class);

    /** The rules as operators write them down. */
    record RuleFile(List<HotSpotRule> rules) {}

    @Produces
    @Singleton
    HotSpotRules rules(
            @ConfigProperty(name = "huying.hot-spots.file", defaultValue = "hot-spots/starter.yaml") String location)
            throws IOException {
        return new HotSpotRules(DataFile.read(location, RuleFile.class).rules());
    }

    void start(@Observes StartupEvent event, HotSpotRules rules) {
        LOG.infof("hot spot rules loaded, %d versions", rules.all().size());
    }
}
