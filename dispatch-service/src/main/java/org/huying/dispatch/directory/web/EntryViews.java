package org.huying.dispatch.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.directory.Community;
import org.huying.dispatch.directory.DirectoryEntry;
import org.huying.dispatch.directory.DutyHours;
import org.huying.dispatch.directory.EntryVersion;
import org.huying.dispatch.directory.Estate;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.PartyOrganization;
import org.huying.dispatch.directory.PartyOrganization.Level;
import org.huying.dispatch.directory.Subdistrict;
import org.huying.dispatch.directory.UnitKind;

/** Entries as answers. Names of persons are for those who answer for the place (domain.md §7). */
final class EntryViews {
    private EntryViews() {}

    /** Any entry, as its own resource would show it. */
    static Object of(EntryVersion version, AccessScope caller) {
        return switch (version.entry().entryKind()) {
            case SUBDISTRICT -> SubdistrictView.of(version, caller);
            case COMMUNITY -> CommunityView.of(version, caller);
            case GRID -> GridView.of(version, caller);
            case ESTATE -> EstateView.of(version, caller);
            case PARTY_ORGANIZATION -> PartyOrganizationView.of(version, caller);
            case PARTNER_UNIT -> PartnerUnitView.of(version, caller);
        };
    }

    private static boolean namesArePartOf(DirectoryEntry entry, AccessScope caller) {
        if (caller.has(Role.SYSTEM_ADMIN) || caller.seesAll()) return true;
        String grid = entry instanceof Grid ? entry.code() : null;
        return entry.lyingIn() != null && caller.covers(entry.lyingIn(), grid);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "街道 · Subdistrict")
    record SubdistrictView(
            @Schema(examples = "520102033000") String code,
            @Schema(examples = "五里冲街道") String name,
            Instant validFrom,
            Instant validTo) {
        static SubdistrictView of(EntryVersion version, AccessScope caller) {
            Subdistrict it = (Subdistrict) version.entry();
            return new SubdistrictView(it.code(), it.name(), version.validFrom(), version.validTo());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "社区 · Community")
    record CommunityView(
            @Schema(description = "12 位区划代码 · Division code", examples = "520102033901")
            String code,

            @Schema(examples = "中园社区") String name,

            @Schema(description = "True where no official code is known")
            boolean synthetic,

            Instant validFrom,
            Instant validTo) {
        static CommunityView of(EntryVersion version, AccessScope caller) {
            Community it = (Community) version.entry();
            return new CommunityView(it.code(), it.name(), it.synthetic(), version.validFrom(), version.validTo());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "网格 · Grid with its party group; names of persons for those who answer for the place only")
    record GridView(
            @Schema(description = "15 位网格编码 · Grid code", examples = "520102033901001")
            String code,

            @Schema(examples = "520102033901") String communityCode,
            @Schema(examples = "中园社区第一网格") String name,
            int households,
            @Schema(examples = "GPG-520102033901001") String partyGroupCode,
            @Schema(examples = "中园社区第一网格党小组") String partyGroupName,
            @Schema(description = "组长") String leader,
            @Schema(description = "副组长") String deputy,
            @Schema(description = "成员") List<String> members,
            @Schema(description = "网格员") String worker,
            @Schema(description = "楼栋长") List<String> buildingHeads,
            @Schema(description = "联户长") List<String> householdClusterHeads,
            Instant validFrom,
            Instant validTo) {
        static GridView of(EntryVersion version, AccessScope caller) {
            Grid it = (Grid) version.entry();
            Grid.PartyGroup group = it.partyGroup();
            boolean named = namesArePartOf(it, caller);
            return new GridView(
                    it.code(),
                    it.communityCode(),
                    it.name(),
                    it.households(),
                    group.code(),
                    group.name(),
                    named ? group.leader() : null,
                    named ? group.deputy() : null,
                    named ? group.members() : null,
                    named ? it.worker() : null,
                    named ? it.buildingHeads() : null,
                    named ? it.householdClusterHeads() : null,
                    version.validFrom(),
                    version.validTo());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "小区 · Housing estate with its buildings")
    record EstateView(
            @Schema(examples = "ESTATE-FENGYUAN-X") String code,
            @Schema(examples = "520102033905") String communityCode,
            @Schema(examples = "丰园小区X区") String name,
            List<Estate.Building> buildings,
            Instant validFrom,
            Instant validTo) {
        static EstateView of(EntryVersion version, AccessScope caller) {
            Estate it = (Estate) version.entry();
            return new EstateView(
                    it.code(), it.communityCode(), it.name(), it.buildings(), version.validFrom(), version.validTo());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "党组织 · Party organisation")
    record PartyOrganizationView(
            @Schema(examples = "PARTY-520102033901") String code,
            Level level,
            @Schema(examples = "中园社区党总支") String name,

            @Schema(description = "上级组织 · The one above", examples = "PARTY-520102033000")
            String parentCode,

            @Schema(examples = "520102033901") String communityCode,

            @Schema(description = "负责人；仅限有权者 · For those who answer for the place only")
            String secretary,

            Instant validFrom,
            Instant validTo) {
        static PartyOrganizationView of(EntryVersion version, AccessScope caller) {
            PartyOrganization it = (PartyOrganization) version.entry();
            return new PartyOrganizationView(
                    it.code(),
                    it.level(),
                    it.name(),
                    it.parentCode(),
                    it.communityCode(),
                    namesArePartOf(it, caller) ? it.secretary() : null,
                    version.validFrom(),
                    version.validTo());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "共建单位 · Partner unit with its jurisdiction and duty hours")
    record PartnerUnitView(
            @Schema(examples = "POLICE-WLC") String code,
            UnitKind kind,
            String name,
            @Schema(description = "管辖社区 · Jurisdiction") List<String> communityCodes,

            @Schema(description = "受理的主题；空为全部 · Branches of topics it takes; empty for all")
            List<String> topics,

            @Schema(description = "值班时间 · Duty hours, Asia/Shanghai")
            List<DutyHours> dutyHours,

            Instant validFrom,
            Instant validTo) {
        static PartnerUnitView of(EntryVersion version, AccessScope caller) {
            PartnerUnit it = (PartnerUnit) version.entry();
            return new PartnerUnitView(
                    it.code(),
                    it.kind(),
                    it.name(),
                    it.communityCodes(),
                    it.topics(),
                    it.dutyHours(),
                    version.validFrom(),
                    version.validTo());
        }
    }
}
