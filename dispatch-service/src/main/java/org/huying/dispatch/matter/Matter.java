package org.huying.dispatch.matter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.huying.chassis.privacy.Screening;

/**
 * The case or joint action that something in the field is about, as it was when that was recorded.
 *
 * @param concernId the concern of a case, by which a timeline finds what belongs to it; null for a joint action
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Matter(
        @JsonProperty("matterKind") @Enumerated(EnumType.STRING) @Column(name = "matter_kind")
        MatterKind kind,

        @JsonProperty("matterId") @Column(name = "matter_id")
        UUID id,

        @JsonProperty("matterNumber") @Column(name = "matter_number")
        String number,

        @Column(name = "community_code") String communityCode,
        @Column(name = "grid_code") String gridCode,
        @JsonIgnore boolean confidential,
        @Column(name = "concern_id") UUID concernId) {

    /** One that is about no single concern. */
    public static Matter withoutConcern(
            MatterKind kind, UUID id, String number, String communityCode, String gridCode, boolean confidential) {
        return new Matter(kind, id, number, communityCode, gridCode, confidential, null);
    }

    /** What an event may say of a text that staff wrote: masked, and nothing at all where the matter is confidential. */
    public String tellable(String text) {
        return confidential || text == null ? null : Screening.mask(text);
    }
}
