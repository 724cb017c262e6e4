package org.huying.intake.topic;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Reads the starter topics when the service starts for the first time; a file that cannot be used stops the start. */
@ApplicationScoped
class TopicStart {
    private static final Logger LOG = Logger.getLogger(TopicStart.class);
    private static final YAMLMapper YAML = new YAMLMapper();

    private final LoadTopics load;
    private final String location;

    TopicStart(
            LoadTopics load,
            @ConfigProperty(name = "huying.topics.file", defaultValue = "topics/starter.yaml") String location) {
        this.load = load;
        this.location = location;
    }

    void start(@Observes StartupEvent event) throws IOException {
        LOG.infof("topics loaded, %d new", load.handle(read(location)));
    }

    static TopicFile read(String location) throws IOException {
        try (InputStream in = open(location)) {
            return YAML.readValue(in, TopicFile.class);
        }
    }

    private static InputStream open(String location) throws IOException {
        Path file = Path.of(location);
        if (Files.exists(file)) return Files.newInputStream(file);
        InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(location);
        if (resource == null) throw new IOException("neither a file nor a resource: " + location);
        return resource;
    }
}
