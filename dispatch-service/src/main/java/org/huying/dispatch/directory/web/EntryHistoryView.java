package org.huying.dispatch.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.EntryKind;
import org.huying.dispatch.directory.EntryVersion;
import org.huying.dispatch.directory.ListedEntry;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "名录条目的沿革 · An entry through time")
record EntryHistoryView(
        @Schema(examples = "520102033901001") String code,
        EntryKind kind,

        @Schema(description = "作废时间 · From when on it is void; absent while it is not")
        Instant voidFrom,

        @Schema(examples = "网格调整") String voidReason,

        @Schema(description = "In the order in which they were written; no two overlap")
        List<VersionView> versions) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "一个版本 · What the entry says for a time")
    record VersionView(
            @Schema(description = "The change that brought it")
            long version,

            Instant validFrom,

            @Schema(
                    description = "Not included; absent while no end is known, equal to validFrom for a plan that was "
                            + "replaced before it began")
            Instant validTo,

            @Schema(description = "FILE: by the data file; REST: by a person")
            EntryVersion.Origin origin,

            @Schema(description = "Role of whoever changed it", examples = "subdistrict-desk")
            String changedBy,

            Instant recordedAt,

            @Schema(description = "As a read of it then would have shown it", type = SchemaType.OBJECT)
            Object content) {
        static VersionView of(EntryVersion version, AccessScope caller) {
            return new VersionView(
                    version.sequence(),
                    version.validFrom(),
                    version.validTo(),
                    version.origin(),
                    version.actorRole(),
                    version.recordedAt(),
                    EntryViews.of(version, caller));
        }
    }

    static EntryHistoryView of(ListedEntry entry, AccessScope caller) {
        return new EntryHistoryView(
                entry.code(),
                entry.kind(),
                entry.isVoided() ? entry.voiding().from() : null,
                entry.isVoided() ? entry.voiding().reason() : null,
                entry.versions().stream()
                        .map(version -> VersionView.of(version, caller))
                        .toList());
    }
}
