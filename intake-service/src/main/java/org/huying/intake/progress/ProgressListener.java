package org.huying.intake.progress;

import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;

/** Whoever in this service follows what cases tell, after it was remembered and in the same transaction. */
public interface ProgressListener {
    void after(List<ReceivedEvent> told);
}
