package org.huying.intake.duplicate;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The operator's rules of likeness; rules that cannot be used stop the start. */
@ApplicationScoped
class LikenessStart {
    private static final Logger LOG = Logger.getLogger(LikenessStart.class);

    @Produces
    @Singleton
    LikenessRules rules(
            @ConfigProperty(name = "huying.duplicates.window", defaultValue = "30d") Duration window,
            @ConfigProperty(name = "huying.duplicates.weights", defaultValue = "PLACE:30,TOPIC:25,TIME:10,WORDS:35")
                    List<String> weights,
            @ConfigProperty(name = "huying.duplicates.alike-from", defaultValue = "55") int alikeFrom,
            @ConfigProperty(name = "huying.duplicates.propose-from", defaultValue = "50") int proposeFrom,
            @ConfigProperty(name = "huying.duplicates.most-of-one", defaultValue = "5") int most) {
        return new LikenessRules(window, weights(weights), alikeFrom, proposeFrom, most);
    }

    void start(@Observes StartupEvent event, LikenessRules rules) {
        LOG.infof("concerns are compared by %s within %s", rules.weights(), rules.window());
    }

    static Map<LikenessPolicy, Integer> weights(List<String> written) {
        Map<LikenessPolicy, Integer> weights = new EnumMap<>(LikenessPolicy.class);
        for (String one : written) {
            String[] parts = one.split(":");
            weights.put(LikenessPolicy.valueOf(parts[0].strip()), Integer.valueOf(parts[1].strip()));
        }
        return weights;
    }
}
