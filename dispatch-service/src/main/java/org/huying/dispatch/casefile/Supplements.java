package org.huying.dispatch.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How often more was said of a case's concern (补充); what was said is read in intake.
 *
 * @param lastAt null while nothing was
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Supplements(
        @Column(name = "supplements") int count,
        @Column(name = "supplemented_at") Instant lastAt) {
    static final Supplements NONE = new Supplements(0, null);

    Supplements another(Instant at) {
        return new Supplements(count + 1, at);
    }
}
