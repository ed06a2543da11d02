package se.tolv.feedback.ledger;

/** What the ledger's lines are: one for each of these. */
public enum LedgerBy {
    UNIT,
    MANAGER,
    RULE,
    MONTH
}
