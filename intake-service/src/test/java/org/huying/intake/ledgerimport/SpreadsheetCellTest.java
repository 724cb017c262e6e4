package org.huying.intake.ledgerimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8613800001234", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void that_would_be_run_is_shown(String cell) {
        assertThat(SpreadsheetCell.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "漏水", "a=b", "13800001234"})
    void else_stays_as_it_is(String cell) {
        assertThat(SpreadsheetCell.harmless(cell)).isEqualTo(cell);
    }
}
