-- Every lot method side by side for the month closed, and the journal of that month.

CREATE TABLE IF NOT EXISTS ledger_method (
    run_id          VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line            INTEGER NOT NULL,
    method          VARCHAR(60) NOT NULL,
    in_use          VARCHAR(3) NOT NULL,
    cost_relieved   VARCHAR(60) NOT NULL,
    realised_gains  VARCHAR(60) NOT NULL,
    realised_losses VARCHAR(60) NOT NULL,
    cost_left       VARCHAR(60) NOT NULL,
    unrealised      VARCHAR(60) NOT NULL,
    unrealised_before VARCHAR(60) NOT NULL,
    change          VARCHAR(60) NOT NULL,
    lacks           VARCHAR(4000) NOT NULL,
    PRIMARY KEY (run_id, line)
);

CREATE TABLE IF NOT EXISTS reconcile_journal (
    run_id VARCHAR(12) NOT NULL REFERENCES run (run_id),
    line   INTEGER NOT NULL,
    entry  VARCHAR(40) NOT NULL,
    posted VARCHAR(10) NOT NULL,
    reason VARCHAR(60) NOT NULL,
    account VARCHAR(40) NOT NULL,
    debit  VARCHAR(60) NOT NULL,
    credit VARCHAR(60) NOT NULL,
    says   VARCHAR(4000) NOT NULL,
    PRIMARY KEY (run_id, line)
);
