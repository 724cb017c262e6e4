package org.huying.dispatch.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.directory.RestDirectory.DESK;
import static org.huying.dispatch.directory.RestDirectory.as;
import static org.huying.dispatch.directory.RestDirectory.community;
import static org.huying.dispatch.directory.RestDirectory.grid;
import static org.huying.dispatch.directory.RestDirectory.listed;
import static org.huying.dispatch.directory.RestDirectory.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Who may change what of the directory, and see the names in it. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DirectoryAccessTest {
    private static final String ADMIN = TestTokens.systemAdmin();

    @Inject
    AuditTrail audit;

    @Test
    void a_community_changes_heads_and_members_of_its_own_grids_and_nothing_else() {
        // Given
        listed("grids", grid("520102033901093", "本社区网格"));
        String secretary = TestTokens.secretary("520102033901");
        String path = "grids/520102033901093";
        String heads = grid("520102033901093", "本社区网格").replace("戊楼栋长", "新楼栋长").replace("丙党员", "新党员");
        // When Then
        put(secretary, path, "\"1\"", heads).then().statusCode(200).body("buildingHeads", contains("新楼栋长"));
        put(secretary, path, "\"2\"", heads.replace("丁网格员", "新网格员"))
                .then()
                .statusCode(403)
                .body("type", endsWith("not-yours-to-change"));
        put(TestTokens.secretary("520102033902"), path, "\"2\"", heads).then().statusCode(403);
        put(secretary, "communities/520102033901", "\"1\"", community("520102033901", "x"))
                .then()
                .statusCode(403);
        assertThat(audit.after(0, Integer.MAX_VALUE))
                .filteredOn(line -> line.object().equals("/v1/directory/" + path))
                .extracting(line -> line.outcome() + " " + line.actor())
                .containsExactly(
                        "DONE secretary-520102033901",
                        "REFUSED secretary-520102033901",
                        "REFUSED secretary-520102033902");
    }

    @Test
    void names_of_persons_are_for_those_who_answer_for_the_place() {
        String path = "/v1/directory/grids/520102033901002";
        List<String> entitled = List.of(
                DESK,
                ADMIN,
                TestTokens.secretary("520102033901"),
                TestTokens.gridWorker("520102033901002"),
                TestTokens.partyGroupLeader("520102033901002"));
        for (String token : entitled) as(token).get(path).then().body("worker", equalTo("严书言"));
        List<String> others = List.of(
                TestTokens.secretary("520102033902"),
                TestTokens.gridWorker("520102033901001"),
                TestTokens.partner("POLICE-WLC"));
        for (String token : others)
            as(token)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("partyGroupName", equalTo("中园社区第二网格党小组"))
                    .body("worker", nullValue())
                    .body("leader", nullValue())
                    .body("buildingHeads", nullValue());
        as(TestTokens.partner("POLICE-WLC"))
                .get("/v1/directory/entries/520102033901002/history")
                .then()
                .body("versions[0].content.name", equalTo("中园社区第二网格"))
                .body("versions[0].content.worker", nullValue());
        as(TestTokens.partner("POLICE-WLC"))
                .get("/v1/directory/party-organizations")
                .then()
                .body("findAll { it.secretary != null }.size()", equalTo(0));
        as(TestTokens.secretary("520102033901"))
                .get("/v1/directory/party-organizations")
                .then()
                .statusCode(200)
                .body("findAll { it.secretary != null }.communityCode.unique()", contains("520102033901"));
    }
}
