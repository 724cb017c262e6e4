package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huying.intake.ledgerimport.row.LedgerRow;
import org.junit.jupiter.api.Test;

class SeenMarksTest {
    @Test
    void are_found_again_and_others_are_not() {
        // Given
        Random random = new Random(20231205);
        SeenMarks seen = new SeenMarks(5_000);
        Map<ByteBuffer, ByteBuffer> added = new HashMap<>();
        List<JudgedRow> asked = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            JudgedRow row = row(bytes(random), bytes(random));
            asked.add(row);
            if (i % 2 == 0) {
                seen.add(row.mark(), row.content());
                added.put(row.mark(), row.content());
            }
        }
        // When
        var found = seen.among(asked);
        // Then
        assertThat(found).isEqualTo(added);
    }

    @Test
    void say_whether_the_row_still_says_the_same() {
        Random random = new Random(7);
        SeenMarks seen = new SeenMarks(1);
        ByteBuffer mark = bytes(random);
        seen.add(mark, bytes(random));
        JudgedRow corrected = row(mark, bytes(random));
        assertThat(seen.among(List.of(corrected)).get(mark)).isNotNull().isNotEqualTo(corrected.content());
    }

    private static JudgedRow row(ByteBuffer mark, ByteBuffer content) {
        return new JudgedRow(new LedgerRow(2, null, null, null, null, List.of()), Verdict.GOOD, mark, content);
    }

    private static ByteBuffer bytes(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
