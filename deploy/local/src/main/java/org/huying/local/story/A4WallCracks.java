package org.huying.local.story;

import java.util.List;
import java.util.Map;
import org.huying.local.story.Rest.Answer;

/** One case, two points: a cracked wall and a pavilion; nobody repairs before the five are secured, nor certifies after. */
final class A4WallCracks implements Scenario {
    private final Tale tale = Tale.of("A4");
    private HazardPoint wall;
    private HazardPoint pavilion;
    private Answer alone;
    private Answer tooEarly;
    private Answer byTheRepairer;

    @Override
    public String code() {
        return "A4";
    }

    @Override
    public String title() {
        return "墙体开裂（盛园） · Wall cracks";
    }

    @Override
    public List<Act> acts() {
        return List.of(
                tale.stage("2023-10-10T10:00", Stage.REGISTERED),
                tale.stage("2023-10-10T15:00", Stage.ACCEPTED),
                tale.act("2023-10-10T16:00", "two points", this::find),
                tale.act("2023-10-11T10:00", "inspected", this::inspect),
                tale.act("2023-10-11T14:00", "surveyed", this::survey),
                tale.act("2023-10-12T10:00", "too early", this::startTooEarly),
                tale.act("2023-10-12T14:00", "five secured", this::secure),
                tale.act("2023-10-15T17:00", "repaired", this::repair),
                tale.act("2023-10-16T10:00", "verified", this::verify),
                tale.act("2023-10-16T11:00", "struck off", this::strikeOff),
                tale.stage("2023-10-16T12:00", Stage.HANDLED),
                tale.stage("2023-10-16T14:00", Stage.VERIFIED),
                tale.stage("2023-10-17T10:00", Stage.FOLLOWED_UP),
                tale.stage("2023-10-17T11:00", Stage.CLOSED));
    }

    private void find(Players players) {
        wall = HazardPoint.found(
                players,
                Map.of(
                        "caseNumber", tale.number(players),
                        "place",
                                Map.of(
                                        "communityCode", "520102033904",
                                        "building", "7栋",
                                        "unit", "2单元",
                                        "floorLabel", "L1",
                                        "spot", "护栏外墙"),
                        "kind", "FALLING_OBJECT",
                        "grade", "MAJOR",
                        "description", "护栏外墙开裂约两米，下方为通道。"));
        pavilion = HazardPoint.found(
                players,
                Map.of(
                        "caseNumber", tale.number(players),
                        "place", Map.of("communityCode", "520102033904", "spot", "小游园凉亭"),
                        "kind", "PUBLIC_STRUCTURE",
                        "grade", "GENERAL",
                        "description", "凉亭立柱开裂。"));
    }

    private void inspect(Players players) {
        alone = wall.tryAlone(players, "2023-10-11T09:00");
        wall.inspected(players, "2023-10-11T09:30", true);
        pavilion.inspected(players, "2023-10-11T09:50", true);
    }

    private void survey(Players players) {
        wall.surveyed(players);
        pavilion.surveyed(players);
    }

    private void startTooEarly(Players players) {
        players.rest().settle();
        wall.halfSecured(players, "2023-10-17T18:00");
        tooEarly = wall.attempt(players, "/rectification-start", HazardPoint.RECTIFIER);
    }

    private void secure(Players players) {
        wall.secured(players, "2023-10-17T18:00");
        pavilion.secured(players, "2023-10-17T18:00");
    }

    private void repair(Players players) {
        wall.repaired(players, "2023-10-13T08:30", "2023-10-15T16:00");
        pavilion.repaired(players, "2023-10-13T09:30", "2023-10-15T16:30");
    }

    private void verify(Players players) {
        wall.move(players, "/verification", HazardPoint.SECRETARY);
        pavilion.move(players, "/verification", HazardPoint.SECRETARY);
        byTheRepairer = wall.attempt(players, "/striking-off", HazardPoint.RECTIFIER);
    }

    private void strikeOff(Players players) {
        wall.move(players, "/striking-off", HazardPoint.SECRETARY);
        pavilion.move(players, "/striking-off", HazardPoint.SECRETARY);
    }

    @Override
    public List<Figure> figures(Players players) {
        var ofTheCase = players.read("/v1/hazards?case=" + tale.number(players), HazardPoint.SECRETARY);
        return List.of(
                Figure.of("隐患点 points of the case", 2, ofTheCase.size()),
                Figure.of("单人核查 inspected by one", 422, alone.status()),
                Figure.of(
                        "五落实不全 not all five",
                        "409 [\"FUNDS\"]",
                        tooEarly.status() + " " + tooEarly.body().path("missing")),
                Figure.of(
                        "整改单位销号 struck off by the repairer",
                        "403 verifier-is-rectifier",
                        byTheRepairer.status() + " " + byTheRepairer.problem()),
                Figure.of("护栏外墙 the wall", "STRUCK_OFF", wall.status(players)),
                Figure.of("凉亭 the pavilion", "STRUCK_OFF", pavilion.status(players)),
                tale.ending(players));
    }
}
