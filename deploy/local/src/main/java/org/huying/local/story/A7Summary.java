package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The summary of the campaign: 76 collected, 40 concluded, and what it takes for these figures to be true. */
final class A7Summary implements Scenario {
    private static final String WINDOW = "/v1/summary?from=2023-09-20&to=2023-12-20&asOf=";
    private static final String LAST_DAY = "2023-12-20";

    private final List<StoryConcern> concerns = StoryConcern.all();
    private final List<StoryConcern> ordinary;
    private JsonNode before;
    private String duplicate;

    /** @param others scenarios that play a concern of their own; the rest of the 76 goes the ordinary way */
    A7Summary(Set<String> others) {
        ordinary =
                concerns.stream().filter(it -> !others.contains(it.scenario())).toList();
    }

    @Override
    public String code() {
        return "A7";
    }

    @Override
    public String title() {
        return "街道汇总 · Subdistrict summary";
    }

    @Override
    public List<Act> acts() {
        List<Act> campaign = ordinary.stream()
                .flatMap(concern -> new OrdinaryCase(concern).acts().stream())
                .toList();
        List<Act> lastDays = List.of(
                Act.at(
                        "2023-12-20T10:00",
                        "reported again",
                        players -> duplicate = players.register(again(), Map.of())),
                Act.at("2023-12-20T11:00", "merged", this::merge),
                Act.at("2023-12-21T09:00", "summed up", players -> before = summary(players, LAST_DAY)),
                Act.at("2023-12-21T10:00", "CLOSED", this::closeOneMore));
        return Stream.of(Workstations.acts(), campaign, lastDays)
                .flatMap(List::stream)
                .toList();
    }

    /** The newest one still lies where it was dispatched; somebody else reports the same at the workstation. */
    private StoryConcern again() {
        StoryConcern first = reportedTwice();
        return first.reported(Workstations.CHANNEL, "电梯又停了，家里老人下不了楼。");
    }

    private StoryConcern reportedTwice() {
        return last(Stage.DISPATCHED);
    }

    private StoryConcern last(Stage until) {
        return ordinary.stream()
                .filter(it -> it.until() == until)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void merge(Players players) {
        var merger = players.intake("/v1/concerns/" + duplicate + "/merge");
        var into = Map.of("into", players.number(reportedTwice()));
        players.rest().decide(() -> players.rest().get(merger, Cast.DESK), merger, Cast.DESK, into);
    }

    private void closeOneMore(Players players) {
        String number = players.number(last(Stage.FOLLOWED_UP));
        players.move(number, "/closure", Cast.DESK, Map.of("outcome", "RESOLVED"));
    }

    @Override
    public List<Figure> figures(Players players) {
        JsonNode summary = summary(players, LAST_DAY);
        List<Figure> figures = new ArrayList<>(SummaryFigures.of(summary));
        JsonNode twice = summary(players, "2023-12-20T02:30:00Z");
        figures.add(new Figure("重复反映、合并前 reported twice, before merging", "77 of 77 reports", counted(twice)));
        figures.add(new Figure("合并后 after merging", "76 of 77 reports", counted(summary)));
        figures.addAll(Workstations.figures(players));
        boolean same = summary.equals(before);
        figures.add(new Figure("asOf 12-20 after a closure of 12-21", "unchanged", same ? "unchanged" : "changed"));
        figures.add(Figure.of(
                "asOf 12-21 已办结 concluded", 41, summary(players, "2023-12-21").path("concluded")));
        return figures;
    }

    private static String counted(JsonNode summary) {
        return summary.path("collected").asText() + " of "
                + summary.path("rawReports").asText() + " reports";
    }

    private static JsonNode summary(Players players, String asOf) {
        return players.told(WINDOW + asOf, Cast.DESK);
    }
}
