package org.huying.dispatch.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

/** A case that is given back, once and twice. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CaseReturnsOverRestTest extends OneCaseOverRest {
    @Test
    void a_returned_case_goes_to_another_unit_and_its_first_receiver_still_sees_it() {
        move(WORKER, "return-request", REASON).then().statusCode(200).body("status", equalTo("RETURN_REQUESTED"));
        move(WORKER, "acceptance", "{}").then().statusCode(409).body("allowedMoves", hasItem("APPROVE_RETURN"));
        move(DESK, "return-approval", TO_SQUADRON)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISPATCHED"))
                .body("owner.code", equalTo("URBAN-WLC"))
                .body("firstReceiver", equalTo("GPG-" + GRID))
                .body("returns.count", equalTo(1))
                .body("tasks.status", contains("WITHDRAWN", "DISPATCHED"))
                .body("tasks[1].allowedMoves", hasItems("ACCEPT", "REQUEST_RETURN"))
                .body("allowedMoves", hasItem("REQUEST_ARBITRATION"))
                .body("allowedMoves", not(hasItem("REQUEST_RETURN")));
        read(WORKER).then().statusCode(200);
        read(SQUADRON).then().statusCode(200);
        move(SQUADRON, "acceptance", "{}").then().statusCode(200);
        move(SQUADRON, "return-request", REASON).then().statusCode(200).body("status", equalTo("IN_ARBITRATION"));
        move(DESK, "return-approval", TO_POLICE).then().statusCode(409);
        move(DESK, "arbitration", TO_SQUADRON)
                .then()
                .statusCode(200)
                .body("returns.arbitrated", equalTo(true))
                .body("owner.code", equalTo("URBAN-WLC"));
        move(SQUADRON, "return-request", REASON)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:assigned-finally"));
    }

    @Test
    void a_declined_return_goes_back_to_its_unit_and_the_desk_may_still_reassign() {
        move(WORKER, "return-request", REASON).then().statusCode(200);
        move(DESK, "return-refusal", REASON).then().statusCode(200).body("tasks.status", contains("DISPATCHED"));
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(DESK, "reassignment", "{\"unit\":\"NO-SUCH\",\"reason\":\"改派\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unit"));
        move(DESK, "reassignment", TO_POLICE).then().statusCode(200).body("owner.code", equalTo("POLICE-WLC"));
    }
}
