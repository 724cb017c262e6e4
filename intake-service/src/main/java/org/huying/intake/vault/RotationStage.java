package org.huying.intake.vault;

import java.util.Optional;

/** How far a rotation is. */
public enum RotationStage {
    /** 重新加密诉求人密钥 */
    REPORTERS(KeyTable.REPORTERS),
    /** 重新加密被反映人密钥 */
    HOUSEHOLDS(KeyTable.HOUSEHOLDS),
    /** 重新加密导入台账密钥 */
    LEDGERS(KeyTable.LEDGERS),
    /** 等待各副本改用新密钥: other replicas may have used the former key until a moment ago. */
    SETTLING(null),
    /** 已完成 */
    DONE(null);

    private final KeyTable table;

    RotationStage(KeyTable table) {
        this.table = table;
    }

    Optional<KeyTable> table() {
        return Optional.ofNullable(table);
    }

    RotationStage next() {
        return values()[ordinal() + 1];
    }
}
