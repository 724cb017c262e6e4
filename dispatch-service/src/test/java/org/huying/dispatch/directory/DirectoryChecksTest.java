package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.PartyOrganization.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryChecksTest {
    private static final String ZHONGYUAN = "520102033901";
    private static final String TOP = "PARTY-520102033000";

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(new Subdistrict("52010203300", "短"), "/code"),
                Arguments.of(new Community("ZHONGYUAN", "非数字", true), "/code"),
                Arguments.of(grid("520102033902005", "GPG-X"), "/code"),
                Arguments.of(grid(ZHONGYUAN + "05", "GPG-X"), "/code"),
                Arguments.of(grid(ZHONGYUAN + "005", "gpg x"), "/partyGroup/code"),
                Arguments.of(
                        new Grid(ZHONGYUAN + "005", ZHONGYUAN, "无", 300, null, "甲", List.of(), List.of()),
                        "/partyGroup"),
                Arguments.of(
                        new Estate("ESTATE-1", ZHONGYUAN, "重", List.of(building("3栋", null), building("3栋", null))),
                        "/buildings/1/name"),
                Arguments.of(organization("PARTY-1", Level.GRID_PARTY_GROUP, TOP), "/level"),
                Arguments.of(organization("PARTY-1", Level.BRANCH, null), "/parentCode"),
                Arguments.of(organization("PARTY-1", Level.SUBDISTRICT_WORKING_COMMITTEE, TOP), "/parentCode"),
                Arguments.of(unit(UnitKind.GRID_PARTY_GROUP, ZHONGYUAN), "/kind"),
                Arguments.of(unit(hours("09:00", "09:00")), "/dutyHours/0"),
                Arguments.of(unit(hours("9:00", "10:00")), "/dutyHours/0"),
                Arguments.of(unit(hours("22:00", "24:01")), "/dutyHours/0"),
                Arguments.of(unit(new DutyHours(null, "09:00", "10:00")), "/dutyHours/0"),
                Arguments.of(unit(hours("08:00", "12:00"), hours("11:59", "13:00")), "/dutyHours/1"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void an_entry_is_well_formed(DirectoryEntry entry, String pointer) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> FormCheck.mustBeSound(entry));
        assertThat(pointers(refusal)).containsExactly(pointer);
    }

    @Test
    void duty_hours_may_meet_and_last_till_the_end_of_the_day() {
        assertThatCode(() -> FormCheck.mustBeSound(unit(hours("08:00", "12:00"), hours("12:00", "24:00"))))
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> misplaced() {
        return Stream.of(
                Arguments.of(
                        new Grid(
                                "520102033999001",
                                "520102033999",
                                "无此社区",
                                300,
                                group("GPG-NEW"),
                                "甲",
                                List.of(),
                                List.of()),
                        "/communityCode"),
                Arguments.of(grid(ZHONGYUAN + "005", "GPG-520102033901001"), "/partyGroup/code"),
                Arguments.of(grid(ZHONGYUAN + "005", "POLICE-WLC"), "/partyGroup/code"),
                Arguments.of(
                        new Estate(
                                "ESTATE-1",
                                ZHONGYUAN,
                                "错",
                                List.of(building("1栋", ZHONGYUAN + "001"), building("2栋", "520102033902001"))),
                        "/buildings/1/gridCode"),
                Arguments.of(organization("PARTY-1", Level.BRANCH, "PARTY-NONE"), "/parentCode"),
                Arguments.of(organization("PARTY-1", Level.BRANCH, "PARTY-1"), "/parentCode"),
                Arguments.of(unit(UnitKind.PROPERTY_MANAGER, "520102033999"), "/communityCodes/0"));
    }

    @ParameterizedTest
    @MethodSource("misplaced")
    void an_entry_fits_among_the_others_of_its_time(DirectoryEntry entry, String pointer) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> PlaceCheck.mustFit(entry, townWith(entry)));
        assertThat(pointers(refusal)).containsExactly(pointer);
    }

    @Test
    void party_organisations_form_no_circle() {
        // Given
        PartyOrganization below = organization("PARTY-B", Level.BRANCH, "PARTY-A");
        PartyOrganization above = organization("PARTY-A", Level.BRANCH, "PARTY-B");
        // When
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> PlaceCheck.mustFit(above, townWith(below, above)));
        // Then
        assertThat(pointers(refusal)).containsExactly("/parentCode");
    }

    @Test
    void the_organisation_above_is_of_no_lower_level() {
        // Given
        PartyOrganization branch = organization("PARTY-B", Level.BRANCH, TOP);
        PartyOrganization general =
                new PartyOrganization("PARTY-G", Level.COMMUNITY_GENERAL_BRANCH, "总支", "PARTY-B", ZHONGYUAN, null);
        // When
        Invalid refusal =
                catchThrowableOfType(Invalid.class, () -> PlaceCheck.mustFit(general, townWith(branch, general)));
        // Then
        assertThat(pointers(refusal)).containsExactly("/parentCode");
    }

    private static Directory townWith(DirectoryEntry... more) {
        List<DirectoryEntry> entries = new ArrayList<>(TownDirectory.file().entries());
        entries.addAll(List.of(more));
        return new Directory(entries);
    }

    private static List<String> pointers(Invalid refusal) {
        return ((List<?>) refusal.members().get("errors"))
                .stream().map(error -> ((FieldError) error).pointer()).toList();
    }

    private static Grid grid(String code, String group) {
        return new Grid(code, ZHONGYUAN, "第五网格", 300, group(group), "甲", List.of(), List.of());
    }

    private static Grid.PartyGroup group(String code) {
        return new Grid.PartyGroup(code, "党小组", "甲", "乙", List.of());
    }

    private static Estate.Building building(String name, String grid) {
        return new Estate.Building(name, grid);
    }

    private static PartyOrganization organization(String code, Level level, String parent) {
        return new PartyOrganization(code, level, "组织", parent, null, null);
    }

    private static PartnerUnit unit(UnitKind kind, String community) {
        return new PartnerUnit("UNIT-1", kind, "单位", List.of(community), List.of(), List.of());
    }

    private static PartnerUnit unit(DutyHours... hours) {
        return new PartnerUnit(
                "UNIT-1", UnitKind.PROPERTY_MANAGER, "单位", List.of(ZHONGYUAN), List.of(), List.of(hours));
    }

    private static DutyHours hours(String from, String to) {
        return new DutyHours(DayOfWeek.MONDAY, from, to);
    }
}
