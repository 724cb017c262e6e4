package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.directory.EntryVersion.Origin;
import org.huying.dispatch.directory.PartyOrganization.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final String FENGYUAN = "520102033905";
    private static final Instant THEN = Instant.parse("2023-09-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2023-12-31T16:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(DirectoryEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_directory_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("directory.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(DirectoryEvent::type).toList());
        assertThat(DirectoryEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<DirectoryEvent> events() {
        Grid.PartyGroup group =
                new Grid.PartyGroup("GPG-" + FENGYUAN + "001", "丰园社区第一网格党小组", "组长甲", "副组长乙", List.of("党员丙"));
        Estate.Building inGrid = new Estate.Building("3栋", FENGYUAN + "001");
        DutyHours night = new DutyHours(DayOfWeek.SATURDAY, "16:00", "24:00");
        Community community = new Community(FENGYUAN, "丰园社区", true);
        return List.of(
                told(new Subdistrict("520102033000", "五里冲街道")),
                ListedEntry.first(community, change(THEN))
                        .revised(new Community(FENGYUAN, "丰园新社区", true), change(LATER))
                        .told(THEN),
                told(new Grid(FENGYUAN + "001", FENGYUAN, "丰园社区第一网格", 412, group, "网格员丁", List.of(), List.of())),
                told(new Estate("ESTATE-X", FENGYUAN, "丰园小区X区", List.of(inGrid, new Estate.Building("4栋", null)))),
                told(new PartyOrganization(
                        "PARTY-" + FENGYUAN,
                        Level.COMMUNITY_GENERAL_BRANCH,
                        "丰园社区党总支",
                        "PARTY-520102033000",
                        FENGYUAN,
                        "书记戊")),
                told(new PartnerUnit(
                        "URBAN-WLC",
                        UnitKind.URBAN_MANAGEMENT,
                        "五里冲城管中队",
                        List.of(FENGYUAN),
                        List.of("city-order"),
                        List.of(night))),
                ListedEntry.first(new Estate("ESTATE-Y", FENGYUAN, "丰园小区Y区", List.of()), change(THEN))
                        .voided("拆迁", change(LATER))
                        .told(THEN));
    }

    @ParameterizedTest
    @MethodSource("events")
    void names_nobody(DirectoryEvent event) {
        assertThat(CONTRACT.example(event.type()).data().toString()).doesNotContain("甲", "乙", "丙", "丁", "戊");
    }

    private static DirectoryEvent told(DirectoryEntry entry) {
        return ListedEntry.first(entry, change(THEN)).told(THEN);
    }

    private static Change change(Instant from) {
        return new Change(from, THEN, Origin.REST, "subdistrict-desk");
    }
}
