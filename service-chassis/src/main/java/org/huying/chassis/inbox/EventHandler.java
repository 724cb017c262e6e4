package org.huying.chassis.inbox;

import java.util.List;
import java.util.function.Consumer;
import org.huying.chassis.event.Trace;

/**
 * The effect of one topic's events, run inside the transaction that also remembers them. It sees each event once,
 * events of one key in order, and acknowledges a type it does not know by doing nothing.
 */
public interface EventHandler {
    String topic();

    void on(List<ReceivedEvent> events);

    /** Takes the events one by one, each within its own trace. */
    static void each(List<ReceivedEvent> events, Consumer<ReceivedEvent> effect) {
        for (ReceivedEvent event : events) {
            event.trace().enter();
            try {
                effect.accept(event);
            } finally {
                Trace.leave();
            }
        }
    }
}
