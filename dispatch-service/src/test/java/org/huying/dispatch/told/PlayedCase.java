package org.huying.dispatch.told;

import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.post;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * Plays a case of the squadron's through nearly all that can happen to one, with the same words wherever staff write.
 *
 * @param hidden    what is said where no unit is meant to read it
 * @param addressed what is said to the unit itself
 */
record PlayedCase(String number, String hidden, String addressed, Instant now) {
    void fromBeginningToEnd() {
        helped();
        urgedAndSupervised();
        whistledFor();
        referred();
        foundHazardous();
        actedUponTogether();
        handedOver();
        doneAndReopenedAndVoid();
    }

    private void helped() {
        does(DESK, of("co-handlers"), unit("POLICE-WLC"));
        does(SQUADRON, of("acceptance"), "{}");
        does(SQUADRON, of("first-contact"), "{\"contactedAt\":\"%s\"}".formatted(now));
        does(POLICE, of("co-handling/acceptance"), "{}");
        does(POLICE, of("co-handling/report"), report());
    }

    private void urgedAndSupervised() {
        begins(DESK, of("urges"), "{\"onBehalfOfReporter\":true,\"words\":\"%s\"}".formatted(hidden));
        begins(DESK, of("supervisions"), """
                {"level":"LISTED","organ":"SUBDISTRICT_PARTY_COMMITTEE","reason":"%s","requirements":"%s","dueAt":"%s"}""".formatted(addressed, addressed, in(Duration.ofDays(3))));
        String supervision = "supervisions/" + number + "-S1/";
        does(SQUADRON, supervision + "report", "{\"report\":\"%s\"}".formatted(hidden));
        does(DESK, supervision + "rejection", reason(addressed));
    }

    private void whistledFor() {
        begins(SECRETARY, of("whistles"), """
                {"units":["PROPERTY-1","POLICE-WLC"],"place":"%s","need":"%s","reportInBy":"%s"}""".formatted(addressed, addressed, in(Duration.ofHours(1))));
        String whistle = "whistles/" + number + "-W1/";
        does(PROPERTY, whistle + "report-in", "{}");
        does(PROPERTY, whistle + "result", "{\"result\":\"%s\"}".formatted(hidden));
        does(POLICE, whistle + "report-in", "{}");
        for (String unit : new String[] {"PROPERTY-1", "POLICE-WLC"})
            does(
                    SECRETARY,
                    whistle + "unit-evaluation",
                    "{\"unit\":\"%s\",\"score\":5,\"words\":\"%s\"}".formatted(unit, hidden));
        does(SECRETARY, whistle + "closure", "{}");
    }

    private void referred() {
        begins(SECRETARY, of("referrals"), """
                {"unit":"POLICE-WLC","reasonCode":"PUBLIC_SECURITY_RISK","basis":[],"acknowledgeBy":"%s"}""".formatted(in(Duration.ofHours(1))));
        does(SECRETARY, "referrals/" + number + "-R1/withdrawal", reason(hidden));
    }

    private void foundHazardous() {
        String hazard = "hazards/"
                + begins(SECRETARY, "hazards", """
                        {"caseNumber":"%s","place":{"communityCode":"%s","spot":"凉亭"},"kind":"FALLING_OBJECT",
                         "grade":"GENERAL","description":"%s"}""".formatted(number, FENGYUAN, addressed))
                        .extract()
                        .path("number")
                + "/";
        does(SECRETARY, hazard + "survey-request", "{\"unit\":\"PROPERTY-1\"}");
        does(PROPERTY, hazard + "survey", "{\"finding\":\"%s\"}".formatted(hidden));
        does(SECRETARY, hazard + "securing", """
                {"responsibleUnit":"PROPERTY-1","measures":"%1$s","funds":"%1$s","interimControl":"%1$s","dueAt":"%2$s"}""".formatted(addressed, in(Duration.ofDays(7))));
        does(SECRETARY, hazard + "withdrawal", reason(hidden));
    }

    /** A confidential case is not put before a meeting. */
    void spokenOf() {
        String meeting = "meetings/"
                + begins(SECRETARY, "meetings", """
                        {"kind":"PARTY_JOINT_MEETING","communityCode":"%s","convener":"PARTY-%s","place":"会议室","from":"%s",
                         "units":["URBAN-WLC","POLICE-WLC"],
                         "agenda":[{"title":"%s","matter":"information","cases":["%s"]}]}""".formatted(
                                        FENGYUAN, FENGYUAN, in(Duration.ofDays(1)), addressed, number))
                        .extract()
                        .path("number")
                + "/";
        does(SECRETARY, meeting + "cancellation", reason(hidden));
    }

    private void actedUponTogether() {
        String action = "joint-actions/"
                + begins(SECRETARY, "joint-actions", """
                        {"name":"%1$s","cases":["%2$s"],"lead":"COMMUNITY-%3$s","coHandlers":["PROPERTY-1","URBAN-WLC"],
                         "measures":["%1$s"],"nights":[],"shifts":[]}""".formatted(addressed, number, FENGYUAN))
                        .extract()
                        .path("number")
                + "/";
        does(SECRETARY, action + "cancellation", reason(addressed));
    }

    private void handedOver() {
        does(SQUADRON, of("return-request"), reason(hidden));
        does(DESK, of("return-refusal"), reason(addressed));
        does(SQUADRON, of("return-request"), reason(hidden));
        does(DESK, of("arbitration"), unit("PROPERTY-1"));
        does(PROPERTY, of("acceptance"), "{}");
    }

    private void doneAndReopenedAndVoid() {
        does(PROPERTY, of("handling-report"), report());
        does(SECRETARY, of("handling-rejection"), "{}");
        does(PROPERTY, of("handling-report"), report());
        does(SECRETARY, of("verification"), "{}");
        does(DESK, of("follow-up"), "{\"contacted\":\"YES\",\"solved\":\"NO\",\"satisfied\":\"NO\"}");
        does(DESK, of("voiding"), "{\"reasonCode\":\"DUPLICATE\",\"reason\":\"%s\"}".formatted(hidden));
    }

    private String of(String move) {
        return "cases/" + number + "/" + move;
    }

    private Instant in(Duration later) {
        return now.plus(later);
    }

    private static String reason(String words) {
        return "{\"reason\":\"" + words + "\"}";
    }

    private String unit(String code) {
        return "{\"unit\":\"%s\",\"reason\":\"%s\"}".formatted(code, hidden);
    }

    private String report() {
        return "{\"internalNote\":\"%1$s\",\"publicReply\":\"%1$s\"}".formatted(hidden);
    }

    private static ValidatableResponse begins(String token, String path, String body) {
        return post(token, path, body).then().statusCode(201);
    }

    /** Decided upon the thing as it is now: its path is the first two parts. */
    private static void does(String token, String path, String body) {
        String thing = path.substring(0, path.indexOf('/', path.indexOf('/') + 1));
        as(token)
                .header("If-Match", as(DESK).get("/v1/" + thing).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post("/v1/" + path)
                .then()
                .statusCode(200);
    }
}
