package org.huying.reporting.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;

/** The journal keeps them; what could not be counted from there is refused. */
@ApplicationScoped
public class KeepJointActions {
    public void keep(List<ReceivedEvent> events) {
        events.forEach(Told::mustBeUsable);
    }
}
