package org.huying.intake.erasure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Reads the rules when the service starts; rules that cannot be used stop the start. */
@ApplicationScoped
class ReporterRulesStart {
    private static final Logger LOG = Logger.getLogger(ReporterRulesStart.class);
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** The rules as operators write them down. */
    record RuleFile(String note, List<ReporterRule> rules) {}

    @Produces
    @Singleton
    ReporterRules rules(
            @ConfigProperty(name = "huying.reporter-retention.rules", defaultValue = "retention/reporter.json")
                    String location)
            throws IOException {
        try (InputStream in = open(location)) {
            return new ReporterRules(JSON.readValue(in, RuleFile.class).rules());
        }
    }

    private static InputStream open(String location) throws IOException {
        Path file = Path.of(location);
        if (Files.exists(file)) return Files.newInputStream(file);
        InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(location);
        if (resource == null) throw new IOException("neither a file nor a resource: " + location);
        return resource;
    }

    void start(@Observes StartupEvent event, ReporterRules rules) {
        LOG.infof(
                "rules for the retention of reporters loaded, %d versions",
                rules.all().size());
    }
}
