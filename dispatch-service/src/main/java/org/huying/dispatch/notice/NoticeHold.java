package org.huying.dispatch.notice;

import java.util.Map;

/** Whoever still has to carry notices to units, which are therefore not to be forgotten yet, however old. */
public interface NoticeHold {
    /** By unit, the position up to which nothing is needed any more; units that are not named need nothing. */
    Map<String, Long> neededAfter();
}
