package org.huying.reporting.assessment;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.List;

/** The assessment schemes as the operator writes them down. */
@ConfigMapping(prefix = "huying.reporting.assessment")
interface SchemeSettings {
    List<Scheme> schemes();

    /** One version of one scheme. */
    interface Scheme {
        String id();

        int version();

        LocalDate validFrom();

        Answers resolution();

        Answers satisfaction();

        Shares weights();
    }

    /** Points from 0 to 100. */
    interface Answers {
        int yes();

        int no();
    }

    /** Percent; they sum to 100. */
    interface Shares {
        int response();

        int resolution();

        int satisfaction();
    }
}
