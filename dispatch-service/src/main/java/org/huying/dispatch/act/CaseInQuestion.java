package org.huying.dispatch.act;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.casefile.CaseFile;

/** The case an act (催办, 督办, 吹哨) is about, as it was when the act began: a grid redrawn later does not move it. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseInQuestion(
        @Column(name = "case_id") UUID caseId,
        @Column(name = "concern_id") UUID concernId,
        @Column(name = "case_number") String caseNumber,
        @Column(name = "community_code") String communityCode,
        @Column(name = "grid_code") String gridCode,
        @JsonIgnore boolean confidential) {

    public static CaseInQuestion of(CaseFile file) {
        return new CaseInQuestion(
                file.id(),
                file.concernId(),
                file.number(),
                file.place().communityCode(),
                file.place().gridCode(),
                file.isConfidential());
    }

    /**
     * A case that is over is neither supervised nor whistled for; reopening it comes first. What was begun before the
     * case ended, be it void or merged, is ended by whoever began it: an organ or a caller may still want the answer.
     */
    public static CaseInQuestion stillOpen(CaseFile file) {
        boolean over =
                switch (file.status()) {
                    case CLOSED, TRANSFERRED, VOIDED, DECLINED, MERGED -> true;
                    case PRE_CHECK,
                            FILED,
                            DISPATCHED,
                            ACCEPTED,
                            RETURN_REQUESTED,
                            IN_ARBITRATION,
                            HANDLED,
                            VERIFIED,
                            FOLLOWED_UP -> false;
                };
        if (over) throw new CaseIsOver(file);
        return of(file);
    }

    /** What an event may say of a text that staff wrote: masked, and nothing at all where the case is confidential. */
    public String tellable(String text) {
        return confidential || text == null ? null : Screening.mask(text);
    }

    /** The number of the n-th act of its kind on this case, for example {@code WLC-20231201-0001-W1}. */
    public String number(char kind, long serial) {
        return caseNumber + "-" + kind + serial;
    }
}
