package org.huying.intake.concern;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a concern reached the subdistrict.
 *
 * @param meetingNumber the meeting it was raised in; null for most
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "meeting_number") String meetingNumber) {
    public static Origin over(Channel channel) {
        return new Origin(channel, null);
    }
}
