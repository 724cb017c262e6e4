package org.huying.dispatch.meeting;

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

/** Reads the voting rules when the service starts; rules that cannot be used stop the start. */
@ApplicationScoped
class VotingRulesStart {
    private static final Logger LOG = Logger.getLogger(VotingRulesStart.class);

    /** The voting rules as operators write them down. */
    record VotingRulesFile(List<VotingRuleSet> versions) {}

    @Produces
    @Singleton
    VotingRules rules(
            @ConfigProperty(name = "huying.voting-rules.file", defaultValue = "meeting/voting-rules.yaml")
                    String location)
            throws IOException {
        return new VotingRules(DataFile.read(location, VotingRulesFile.class).versions());
    }

    void start(@Observes StartupEvent event, VotingRules rules) {
        LOG.infof("voting rules loaded, %d versions", rules.versions().size());
    }
}
