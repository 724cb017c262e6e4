package org.huying.intake.duplicate;

/** How it stands with a proposal to merge two concerns. */
public enum ProposalStatus {
    /** 待定: nobody has decided. */
    OPEN,
    /** 已采纳: the two were merged. */
    ACCEPTED,
    /** 已否定: somebody found two matters; they are not proposed again. */
    DISMISSED,
    /** 已失效: one of the two goes on no more by itself. */
    OBSOLETE
}
