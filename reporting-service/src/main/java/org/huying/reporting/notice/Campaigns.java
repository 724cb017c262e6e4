package org.huying.reporting.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.Map;

/**
 * The campaigns whose results the operator puts on the public notice board, by their codes. The public chooses among these
 * and no other windows: from the difference of two windows of a caller's own choice, the day of a single concern is seen.
 */
@ConfigMapping(prefix = "huying.reporting.campaigns")
interface Campaigns {
    @WithParentName
    Map<String, Settings> byCode();

    /** One campaign: its names and its first and last day. */
    interface Settings {
        String chinese();

        String english();

        LocalDate from();

        LocalDate to();
    }
}
