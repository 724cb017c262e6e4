package org.huying.dispatch.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the directory's data file when the service starts. */
@ApplicationScoped
class DirectoryStart {
    private static final Logger LOG = Logger.getLogger(DirectoryStart.class);

    private final LoadDirectory load;
    private final String location;

    DirectoryStart(LoadDirectory load, @ConfigProperty(name = "huying.directory.file") String location) {
        this.load = load;
        this.location = location;
    }

    void start(@Observes @Priority(100) StartupEvent event) throws IOException {
        LOG.infof("directory loaded, %d entries new or changed", load.handle(DirectoryFile.read(location)));
    }
}
