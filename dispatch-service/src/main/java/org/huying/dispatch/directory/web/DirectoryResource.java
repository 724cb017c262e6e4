package org.huying.dispatch.directory.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.directory.Community;
import org.huying.dispatch.directory.CurrentDirectory;
import org.huying.dispatch.directory.Grid;
import org.huying.dispatch.directory.PartnerUnit;
import org.huying.dispatch.directory.UnitKind;

@Path("/v1/directory")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "directory", description = "组织名录 · Who is where, and who answers for it; no names of persons")
class DirectoryResource {
    private final CurrentDirectory directory;

    DirectoryResource(CurrentDirectory directory) {
        this.directory = directory;
    }

    @Schema(description = "社区 · Community")
    record CommunityView(
            @Schema(description = "12 位区划代码 · Division code", examples = "520102033901")
            String code,

            @Schema(examples = "中园社区") String name,

            @Schema(description = "True where no official code is known")
            boolean synthetic) {
        static CommunityView of(Community community) {
            return new CommunityView(community.code(), community.name(), community.synthetic());
        }
    }

    @Schema(description = "网格 · Grid with its party group")
    record GridView(
            @Schema(description = "15 位网格编码 · Grid code", examples = "520102033901001")
            String code,

            @Schema(examples = "520102033901") String communityCode,
            @Schema(examples = "中园社区第一网格") String name,
            int households,
            @Schema(examples = "GPG-520102033901001") String partyGroupCode,
            @Schema(examples = "中园社区第一网格党小组") String partyGroupName) {
        static GridView of(Grid grid) {
            return new GridView(
                    grid.code(),
                    grid.communityCode(),
                    grid.name(),
                    grid.households(),
                    grid.partyGroup().code(),
                    grid.partyGroup().name());
        }
    }

    @Schema(description = "共建单位 · Partner unit with the communities it serves")
    record PartnerUnitView(
            @Schema(examples = "POLICE-WLC") String code, UnitKind kind, String name, List<String> communityCodes) {
        static PartnerUnitView of(PartnerUnit unit) {
            return new PartnerUnitView(unit.code(), unit.kind(), unit.name(), unit.communityCodes());
        }
    }

    @GET
    @Path("/communities")
    @Operation(operationId = "listCommunities", summary = "社区 · All communities, by code")
    public List<CommunityView> communities() {
        return directory.get().communities().stream().map(CommunityView::of).toList();
    }

    @GET
    @Path("/grids")
    @Operation(operationId = "listGrids", summary = "网格 · All grids, by code")
    public List<GridView> grids() {
        return directory.get().grids().stream().map(GridView::of).toList();
    }

    @GET
    @Path("/partner-units")
    @Operation(operationId = "listPartnerUnits", summary = "共建单位 · All partner units, by code")
    public List<PartnerUnitView> partnerUnits() {
        return directory.get().partnerUnits().stream().map(PartnerUnitView::of).toList();
    }
}
