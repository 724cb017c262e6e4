package org.huying.local.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A concern of the town that goes the ordinary way, as far as it comes until the summary. */
record OrdinaryCase(StoryConcern concern) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    /** Dispatching is the system's own doing, so nobody acts it. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>(Stream.of(Stage.values())
                .filter(stage -> stage != Stage.DISPATCHED && stage.compareTo(concern.until()) <= 0)
                .map(stage -> new Act(
                        concern.day().plusDays(stage.daysAfter()).atTime(MORNING),
                        stage.name(),
                        players -> carryOut(stage, players)))
                .toList());
        concern.standing().ifPresent(exemption -> {
            acts.add(act(2, exemption + " requested", players -> exemption.ask(players, concern)));
            acts.add(act(3, exemption + " approved", players -> exemption.approve(players, concern)));
        });
        return acts;
    }

    private Act act(int daysAfter, String what, Act.Doing doing) {
        return new Act(concern.day().plusDays(daysAfter).atTime(AFTERNOON), what, doing);
    }

    void carryOut(Stage stage, Players players) {
        if (stage == Stage.REGISTERED) players.register(concern);
        else move(stage, players, players.number(concern));
    }

    /** One stage on, by whom it belongs to. */
    private void move(Stage stage, Players players, String number) {
        String owner = players.owner(number);
        switch (stage) {
            case ACCEPTED -> players.move(number, "/acceptance", Cast.memberOf(owner), Map.of());
            case HANDLED ->
                players.move(
                        number,
                        "/handling-report",
                        Cast.memberOf(owner),
                        Map.of("internalNote", "已到现场办理，情况已记录。", "publicReply", "已处理，感谢您的反映。"));
            case VERIFIED -> players.move(number, "/verification", Cast.verifier(concern, owner), Map.of());
            case FOLLOWED_UP ->
                players.move(
                        number,
                        "/follow-up",
                        Cast.asker(concern, owner),
                        Map.of("contacted", "YES", "solved", "YES", "satisfied", "YES"));
            case CLOSED -> players.move(number, "/closure", Cast.DESK, Map.of("outcome", concern.outcome()));
            default -> throw new IllegalStateException("nobody acts " + stage);
        }
    }
}
