package org.huying.dispatch.sighting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.casefile.CasePlace;

/** A place as people name it (domain.md §5): no unit, no room, nothing that leads to a household. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedPlace(
        @NotNull(message = "必填 · required") @Pattern(regexp = "\\d{12}", message = "应为 12 位数字 · 12 digits")
        String communityCode,

        @Pattern(regexp = "\\d{15}", message = "应为 15 位数字 · 15 digits")
        String gridCode,

        @Size(max = 100, message = TOO_LONG) @CleanText String estate,

        @Size(max = 40, message = TOO_LONG) @CleanText String zone,

        @Size(max = 40, message = TOO_LONG) @CleanText String building,

        @Size(max = 100, message = TOO_LONG) @CleanText String spot) {
    private static final String TOO_LONG = "过长 · too long";

    public static NamedPlace of(CasePlace place) {
        return new NamedPlace(
                place.communityCode(), place.gridCode(), place.estate(), place.zone(), place.building(), place.spot());
    }

    public CasePlace asPlace() {
        return new CasePlace(communityCode, gridCode, estate, zone, building, null, null, spot);
    }
}
