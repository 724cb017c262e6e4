package org.huying.dispatch.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatterTest {

    @Test
    void tells_what_staff_wrote_masked() {
        assertThat(matter(false).tellable("请联系13800001234")).startsWith("请联系").doesNotContain("13800001234");
    }

    @Test
    void tells_nothing_of_it_where_it_is_confidential() {
        assertThat(matter(true).tellable("租户可疑")).isNull();
    }

    private static Matter matter(boolean confidential) {
        return Matter.withoutConcern(
                MatterKind.JOINT_ACTION, UUID.randomUUID(), "JA-20231207-0001", "520102033902", null, confidential);
    }
}
