package org.huying.dispatch.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What a notice says: a record for each type, which serialises to the {@code data} the partner receives. */
public interface NoticeContent {
    /** Literal wire name with its version, for example {@code task.assigned.v1}; no rename touches it. */
    @JsonIgnore
    String type();
}
