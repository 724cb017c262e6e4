package org.huying.dispatch.coverage;

import java.time.Instant;
import org.huying.dispatch.act.FactTime;

/** What a phone tells of one item that was done: which one (3栋2单元), and when. */
public record Done(String item, Instant at) {
    public Done {
        at = FactTime.stored(at);
    }
}
