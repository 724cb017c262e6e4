package org.huying.dispatch.calendar;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.dispatch.datafile.DataFile;
import org.jboss.logging.Logger;

/** Reads the calendar's data file when the service starts; one that cannot be read stops the start. */
@ApplicationScoped
class CalendarStart {
    private static final Logger LOG = Logger.getLogger(CalendarStart.class);

    @Produces
    @Singleton
    CalendarFile file(
            @ConfigProperty(name = "huying.calendar.file", defaultValue = "calendar/state-council.yaml")
                    String location)
            throws IOException {
        return DataFile.read(location, CalendarFile.class);
    }

    void start(
            @Observes @Priority(100) StartupEvent event, LoadCalendar load, TellOfficeHours tell, CalendarFile file) {
        LOG.infof("calendar loaded, %d years new", load.handle(file));
        if (tell.handle(file)) LOG.info("office hours told");
    }
}
