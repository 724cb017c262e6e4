package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class FollowMergedConcernTest extends TwoReports {
    @Test
    void whoever_has_the_code_of_the_merged_one_follows_the_one_that_goes_on() {
        // Given
        told(merged, 1, "case.filed.v1", "");
        told(survivor, 1, "case.filed.v1", "");
        merge(DESK, merged, survivor).then().statusCode(200);
        // When
        told(merged, 2, "case.merged.v1", "");
        told(survivor, 2, "case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"第一物业服务企业\"}");
        told(survivor, 3, "case.handled.v1", ",\"publicReply\":\"已更换\"");
        // Then
        follow(merged)
                .then()
                .statusCode(200)
                .body("number", equalTo(number(merged)))
                .body("mergedInto", equalTo(number(survivor)))
                .body("status", equalTo("HANDLED"))
                .body("steps.status", contains("REGISTERED", "FILED", "MERGED", "FILED", "DISPATCHED", "HANDLED"))
                .body(
                        "steps[2].text",
                        equalTo("与同一事项的另一诉求合并办理 · Merged with another report of the same matter, handled together"))
                .body("steps[5].publicReply", equalTo("已更换"));
        assertThat(follow(merged).asString()).doesNotContain("南宫", "13800001234", "灯坏了");
        follow(survivor).then().body("mergedInto", nullValue());
    }

    @Test
    void after_it_is_undone_each_goes_its_own_way_again() {
        // Given
        merge(DESK, merged, survivor).then().statusCode(200);
        told(merged, 1, "case.merged.v1", "");
        post(DESK, merged, "unmerge", "\"2\"", "{\"reason\":\"两处路灯\"}").then().statusCode(200);
        // When
        told(merged, 2, "case.unmerged.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"第一物业服务企业\"}");
        // Then
        follow(merged)
                .then()
                .body("status", equalTo("UNMERGED"))
                .body("mergedInto", nullValue())
                .body("steps.status", contains("REGISTERED", "MERGED", "UNMERGED"))
                .body("steps[2].owner", equalTo("第一物业服务企业"));
    }
}
