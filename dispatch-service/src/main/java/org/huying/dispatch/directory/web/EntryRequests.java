package org.huying.dispatch.directory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.text.CleanText;
import org.huying.dispatch.directory.Community;
import org.huying.dispatch.directory.DirectoryEntry;
import org.huying.dispatch.directory.DutyHours;
import org.huying.dispatch.directory.Estate;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.PartyOrganization;
import org.huying.dispatch.directory.PartyOrganization.Level;
import org.huying.dispatch.directory.Subdistrict;
import org.huying.dispatch.directory.UnitKind;

/** What an entry is to say, the whole of it. */
final class EntryRequests {
    static final String MISSING = "必填 · required";
    private static final String TOO_LONG = "过长 · too long";
    private static final String TOO_MANY = "过多 · too many";
    private static final int CODE = 40;
    private static final int NAME = 80;
    private static final int MANY = 200;
    private static final String FROM = "生效时间，缺省为现在，不得早于现在 · From when on; now if absent, never the past. UTC";

    private EntryRequests() {}

    /** A body that says what an entry is from an instant on. */
    interface EntryRequest {
        Instant validFrom();

        DirectoryEntry asEntry();
    }

    @Schema(description = "街道 · Subdistrict")
    record SubdistrictRequest(
            @NotNull(message = MISSING) @Schema(examples = "520102033000")
            String code,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @Schema(description = FROM) Instant validFrom)
            implements EntryRequest {
        @Override
        public DirectoryEntry asEntry() {
            return new Subdistrict(code, name);
        }
    }

    @Schema(description = "社区 · Community")
    record CommunityRequest(
            @NotNull(message = MISSING) @Schema(examples = "520102033906")
            String code,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @Schema(description = "True where no official code is known")
            boolean synthetic,

            @Schema(description = FROM) Instant validFrom)
            implements EntryRequest {
        @Override
        public DirectoryEntry asEntry() {
            return new Community(code, name, synthetic);
        }
    }

    @Schema(description = "网格党小组 · The grid's party group")
    record PartyGroupBody(
            @NotNull(message = MISSING) @Size(max = CODE, message = TOO_LONG) @Schema(examples = "GPG-520102033901005")
            String code,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String leader,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String deputy,

            @NotNull(message = MISSING) @Size(max = MANY, message = TOO_MANY)
            List<@NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText String> members) {}

    @Schema(description = "网格 · Grid: its one party group, one full-time worker, and heads")
    record GridRequest(
            @NotNull(message = MISSING)
            @Schema(description = "社区代码加 3 位序号 · Community code and 3 digits", examples = "520102033901005")
            String code,

            @NotNull(message = MISSING) @Schema(examples = "520102033901")
            String communityCode,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @NotNull(message = MISSING)
            @Min(value = 1, message = "至少 1 户 · at least 1")
            @Max(value = 10_000, message = "最多 10000 户 · at most 10,000")
            Integer households,

            @NotNull(message = "一个网格设一个党小组 · a grid has exactly one party group") @Valid
            PartyGroupBody partyGroup,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String worker,

            @NotNull(message = MISSING) @Size(max = MANY, message = TOO_MANY)
            List<@NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText String> buildingHeads,

            @NotNull(message = MISSING) @Size(max = MANY, message = TOO_MANY)
            List<@NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText String>
                    householdClusterHeads,

            @Schema(description = FROM) Instant validFrom)
            implements EntryRequest {
        @Override
        public DirectoryEntry asEntry() {
            Grid.PartyGroup group = new Grid.PartyGroup(
                    partyGroup.code,
                    partyGroup.name,
                    partyGroup.leader,
                    partyGroup.deputy,
                    List.copyOf(partyGroup.members));
            return new Grid(
                    code,
                    communityCode,
                    name,
                    households,
                    group,
                    worker,
                    List.copyOf(buildingHeads),
                    List.copyOf(householdClusterHeads));
        }
    }

    @Schema(description = "楼栋 · Building of an estate")
    record BuildingBody(
            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText @Schema(examples = "3栋")
            String name,

            @Schema(examples = "520102033905001") String gridCode) {}

    @Schema(description = "小区 · Housing estate")
    record EstateRequest(
            @NotNull(message = MISSING) @Schema(examples = "ESTATE-FENGYUAN-X")
            String code,

            @NotNull(message = MISSING) @Schema(examples = "520102033905")
            String communityCode,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @NotNull(message = MISSING) @Size(max = MANY, message = TOO_MANY)
            List<@NotNull(message = MISSING) @Valid BuildingBody> buildings,

            @Schema(description = FROM) Instant validFrom)
            implements EntryRequest {
        @Override
        public DirectoryEntry asEntry() {
            return new Estate(
                    code,
                    communityCode,
                    name,
                    buildings.stream()
                            .map(it -> new Estate.Building(it.name, it.gridCode))
                            .toList());
        }
    }

    @Schema(description = "党组织 · Party organisation above the grids")
    record PartyOrganizationRequest(
            @NotNull(message = MISSING) @Schema(examples = "PARTY-520102033906")
            String code,

            @NotNull(message = MISSING) Level level,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @Schema(examples = "PARTY-520102033000") String parentCode,
            @Schema(examples = "520102033906") String communityCode,
            @Size(max = NAME, message = TOO_LONG) @CleanText String secretary,
            @Schema(description = FROM) Instant validFrom)
            implements EntryRequest {
        @Override
        public DirectoryEntry asEntry() {
            return new PartyOrganization(code, level, name, parentCode, communityCode, secretary);
        }
    }

    @Schema(description = "共建单位 · Partner unit")
    record PartnerUnitRequest(
            @NotNull(message = MISSING) @Schema(examples = "PROPERTY-3")
            String code,

            @NotNull(message = MISSING) UnitKind kind,

            @NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText
            String name,

            @NotNull(message = MISSING) @Size(max = MANY, message = TOO_MANY)
            List<@NotNull(message = MISSING) String> communityCodes,

            @Size(max = MANY, message = TOO_MANY)
            List<@NotBlank(message = MISSING) @Size(max = NAME, message = TOO_LONG) @CleanText String> topics,

            @Size(max = MANY, message = TOO_MANY) List<@NotNull(message = MISSING) DutyHours> dutyHours,

            @Schema(description = FROM) Instant validFrom)
            implements EntryRequest {
        @Override
        public DirectoryEntry asEntry() {
            return new PartnerUnit(code, kind, name, communityCodes, topics, dutyHours);
        }
    }
}
