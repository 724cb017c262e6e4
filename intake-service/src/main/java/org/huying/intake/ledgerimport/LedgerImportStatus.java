package org.huying.intake.ledgerimport;

/** How far an import has come. */
public enum LedgerImportStatus {
    /** 检查中: every row is read and nothing registered. */
    CHECKING,
    /** 已检查: its report can be read; it waits for whoever brought it. */
    CHECKED,
    /** 导入中. */
    RUNNING,
    /** 已暂停: what was registered stays. */
    PAUSED,
    /** 已完成. */
    DONE,
    /** 已取消: what was registered stays, what was not is not. */
    CANCELLED,
    /** 失败: {@code failure} says why; bring the file again, nothing comes in twice. */
    FAILED;

    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }

    boolean isAtWork() {
        return this == CHECKING || this == RUNNING;
    }
}
