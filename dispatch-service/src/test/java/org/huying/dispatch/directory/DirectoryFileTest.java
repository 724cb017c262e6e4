package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectoryFileTest {
    private final Directory town = TownDirectory.wulichong();

    @Test
    void lists_the_five_communities_and_their_grids() {
        assertThat(town.communities())
                .extracting(Community::name)
                .containsExactly("中园社区", "延安南路社区", "和园社区", "盛园社区", "丰园社区");
        assertThat(town.communities()).allMatch(Community::synthetic);
        assertThat(town.grids()).hasSize(20).allSatisfy(grid -> {
            assertThat(grid.code()).hasSize(15).startsWith(grid.communityCode());
            assertThat(grid.households()).isBetween(300, 500);
            assertThat(grid.partyGroup().leader()).isNotBlank();
            assertThat(grid.partyGroup().deputy()).isNotBlank();
            assertThat(grid.partyGroup().members()).isNotEmpty();
            assertThat(grid.worker()).isNotBlank();
        });
    }

    @Test
    void names_police_two_property_managers_a_squadron_every_community_and_a_desk() {
        assertThat(town.partnerUnits())
                .extracting(PartnerUnit::kind)
                .containsOnly(
                        UnitKind.POLICE_STATION,
                        UnitKind.PROPERTY_MANAGER,
                        UnitKind.URBAN_MANAGEMENT,
                        UnitKind.COMMUNITY,
                        UnitKind.SUBDISTRICT_DESK);
        assertThat(town.partnerUnits().stream().filter(unit -> unit.kind() == UnitKind.PROPERTY_MANAGER))
                .hasSize(2);
        for (Community community : town.communities())
            for (UnitKind kind : EnumSet.complementOf(EnumSet.of(UnitKind.GRID_PARTY_GROUP)))
                assertThat(town.unit(kind, community.code()))
                        .as(kind + " of " + community.name())
                        .isPresent();
    }

    @Test
    void refuses_a_grid_outside_its_community_a_code_listed_twice_and_a_town_without_a_desk() {
        DirectoryFile whole = TownDirectory.file();
        Grid stray = new Grid("520102033902001", "520102033901", "错", 300, null, "甲", List.of(), List.of());
        assertThatThrownBy(
                        () -> with(whole, List.of(stray), whole.partnerUnits()).entries())
                .hasMessageContaining("is not in");
        assertThatThrownBy(() -> with(whole, List.of(), List.of()).entries()).hasMessageContaining("SUBDISTRICT_DESK");
        PartnerUnit desk = town.desk();
        assertThatThrownBy(() -> with(whole, List.of(), List.of(desk, desk)).entries())
                .hasMessageContaining("listed twice");
    }

    @Test
    void lists_estates_whose_buildings_lie_in_grids_and_party_organisations_down_to_the_grids() {
        assertThat(town.all(Estate.class))
                .hasSize(6)
                .allSatisfy(estate -> assertThat(estate.buildings())
                        .allSatisfy(building -> assertThat(town.grid(building.gridCode())
                                        .orElseThrow()
                                        .communityCode())
                                .isEqualTo(estate.communityCode())));
        assertThat(town.partyOrganizations())
                .hasSize(26)
                .allSatisfy(organization -> assertThat(organization.parentCode())
                        .satisfiesAnyOf(
                                parent -> assertThat(parent).isNull(),
                                parent -> assertThat(town.find(parent, PartyOrganization.class))
                                        .isPresent()));
        assertThat(town.partyOrganizations().stream().filter(it -> it.parentCode() == null))
                .extracting(PartyOrganization::name)
                .containsExactly("五里冲街道党工委");
        assertThat(town.partnerUnits()).allMatch(unit -> !unit.dutyHours().isEmpty());
    }

    @Test
    void gives_a_topic_to_the_unit_of_the_kind_that_lists_it_or_else_to_the_first_in_charge() {
        String zhongyuan = "520102033901";
        assertThat(town.unit(UnitKind.URBAN_MANAGEMENT, zhongyuan, "city-order.itinerant-vendors"))
                .isPresent();
        assertThat(town.unit(UnitKind.URBAN_MANAGEMENT, zhongyuan, "city-orders"))
                .isEqualTo(town.unit(UnitKind.URBAN_MANAGEMENT, zhongyuan));
        assertThat(town.unit(UnitKind.COMMUNITY, zhongyuan, "whatever")).isPresent();
    }

    private static DirectoryFile with(DirectoryFile base, List<Grid> grids, List<PartnerUnit> units) {
        return new DirectoryFile(base.subdistrict(), base.communities(), grids, List.of(), List.of(), units);
    }
}
